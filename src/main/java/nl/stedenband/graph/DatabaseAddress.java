package nl.stedenband.graph;

import java.net.URI;

/** Where the graph is, and as whom to sign in. */
public record DatabaseAddress(URI uri, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + uri;
    }
}
