package nl.stedenband.exporting.format;

import java.io.IOException;

/** Takes a network as it is found, each node once and before its first edge. */
public interface NetworkSink {

    void node(Node node) throws IOException;

    void edge(Edge edge) throws IOException;
}
