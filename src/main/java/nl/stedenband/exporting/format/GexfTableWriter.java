package nl.stedenband.exporting.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * Writes a table as {@link GexfFormat} has it. All nodes come before the edges, so edges are put aside until the last row.
 *
 * <p>An edge lasts from the earliest day on which it may have begun to the latest on which it may have ended; where no source
 * tells one of them that side is open, which programs draw as "always". When sources saw it first and last stands in columns, and is
 * never taken for a begin or an end.
 */
final class GexfTableWriter implements TableWriter, NetworkSink {
    private final List<FlatField> fields;
    private final NodeAttributes attributes;
    private final EdgeAttributes edgeAttributes;
    private final DateSpan held;
    private final OutputStream out;
    private final XmlOut nodes;
    private final Spool spool;
    private final XmlOut edges;
    private final RowNetwork network;
    private boolean areNodesWritten;

    GexfTableWriter(TableMetadata tableMetadata, TableThings tableThings, SpoolFolder spoolFolder, OutputStream out)
            throws IOException {
        this.fields = FlatField.of(tableMetadata.columns());
        this.attributes = new NodeAttributes(tableThings);
        this.edgeAttributes = new EdgeAttributes(tableMetadata);
        this.held = DateSpan.of(tableMetadata.columns(), "since", "until");
        this.out = out;
        this.nodes = new XmlOut(out);
        GexfHead.write(nodes, tableMetadata, tableThings, edgeAttributes.types(), held.isTold());
        nodes.start("nodes");
        this.network = new RowNetwork(tableMetadata, this);
        this.spool = spoolFolder.open();
        this.edges = new XmlOut(spool.in());
    }

    @Override
    public void write(List<Object> row) throws IOException {
        network.read(row);
    }

    @Override
    public void node(NetworkNode networkNode) throws IOException {
        nodes.start("node", "id", networkNode.xmlId(), "label", networkNode.label())
                .start("attvalues");
        for (Map.Entry<String, String> attribute : attributes.of(networkNode).entrySet()) {
            value(nodes, attribute.getKey(), attribute.getValue());
        }
        values(nodes, networkNode.row());
        nodes.end().end();
    }

    @Override
    public void edge(NetworkEdge networkEdge) throws IOException {
        edges.start(
                "edge",
                "id",
                Long.toString(networkEdge.number()),
                "source",
                NetworkNode.xmlId(networkEdge.from()),
                "target",
                NetworkNode.xmlId(networkEdge.to()));
        edges.attributes("start", held.start(networkEdge.row()), "end", held.end(networkEdge.row()));
        edges.start("attvalues");
        for (Map.Entry<String, String> attribute :
                edgeAttributes.of(networkEdge).entrySet()) {
            value(edges, attribute.getKey(), attribute.getValue());
        }
        values(edges, networkEdge.row());
        edges.end().end();
    }

    /** The end of the nodes, then the edges, a piece at a time. */
    @Override
    public boolean finish() throws IOException {
        if (!areNodesWritten) {
            areNodesWritten = true;
            edges.flush();
            nodes.end().start("edges").text("\n").flush();
            return false;
        }
        if (!spool.giveTo(out)) {
            return false;
        }
        nodes.end().end().end().flush();
        return true;
    }

    @Override
    public void close() throws IOException {
        spool.close();
    }

    private void values(XmlOut xml, List<Object> row) throws IOException {
        if (!row.isEmpty()) {
            for (FlatField flatField : fields) {
                value(xml, flatField.name(), flatField.text(row));
            }
        }
    }

    /** What isn't known is left out. */
    private static void value(XmlOut xml, String attribute, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.empty("attvalue", "for", attribute, "value", value);
        }
    }
}
