package nl.stedenband.exporting.format;

import java.io.IOException;

/** Takes a network as it is found, each node once and before its first edge. */
public interface NetworkSink {

    void node(NetworkNode node) throws IOException;

    void edge(NetworkEdge edge) throws IOException;
}
