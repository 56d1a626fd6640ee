package nl.stedenband.exporting.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import nl.stedenband.exporting.Field;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.exporting.Things;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.traversal.Heading;

/**
 * Writes a table as {@link GexfFormat} has it. All nodes come before the edges, so edges are put aside until the last row.
 *
 * <p>An edge lasts from the earliest day on which it may have begun to the latest on which it may have ended; where no source
 * tells one of them that side is open, which programs draw as "always". When sources saw it first and last is the interval of
 * its attribute {@code seen}, and is never taken for a begin or an end.
 */
final class GexfTable implements TableWriter, NetworkSink {
    private static final String SEEN = "_seen";

    private final List<Field> fields;
    private final Things things;
    private final Interval held;
    private final Interval seen;
    private final OutputStream out;
    private final XmlOut nodes;
    private final Spool spool;
    private final XmlOut edges;
    private final RowNetwork network;
    private boolean areNodesWritten;

    GexfTable(Heading heading, Things things, OutputStream out) throws IOException {
        this.fields = Field.of(heading.columns());
        this.things = things;
        this.held = Interval.of(heading.columns(), "since", "until");
        this.seen = Interval.of(heading.columns(), "firstSeen", "lastSeen");
        this.out = out;
        this.nodes = new XmlOut(out);
        GexfHead.write(nodes, heading, things, held.isTold() || seen.isTold());
        if (seen.isTold()) {
            nodes.start("attributes", "class", "edge", "mode", "dynamic");
            GexfHead.attribute(nodes, SEEN, "boolean");
            nodes.end();
        }
        nodes.start("nodes");
        this.network = new RowNetwork(heading, this);
        this.spool = new Spool();
        this.edges = new XmlOut(spool.in());
    }

    @Override
    public void write(List<Object> row) throws IOException {
        network.read(row);
    }

    @Override
    public void node(Node node) throws IOException {
        nodes.start("node", "id", node.id(), "label", node.label()).start("attvalues");
        value(nodes, "_kind", node.kind());
        if (node.thing().isPresent()) {
            value(nodes, "_id", node.thing().get().id().value());
            value(nodes, "_nameNl", node.thing().get().nameNl().orElse(""));
            Optional<Point> point = things.point(node.thing().get().id());
            value(
                    nodes,
                    "_latitude",
                    point.map(Point::latitude).map(String::valueOf).orElse(""));
            value(
                    nodes,
                    "_longitude",
                    point.map(Point::longitude).map(String::valueOf).orElse(""));
        }
        values(nodes, node.row());
        nodes.end().end();
    }

    @Override
    public void edge(Edge edge) throws IOException {
        edges.start("edge", "id", Long.toString(edge.number()), "source", edge.from(), "target", edge.to());
        edges.attributes("kind", edge.relation(), "start", held.start(edge.row()), "end", held.end(edge.row()));
        edges.start("attvalues");
        value(edges, "_relation", edge.relation());
        value(edges, "_tie", edge.tie().map(tie -> tie.id().value()).orElse(""));
        values(edges, edge.row());
        String first = seen.start(edge.row());
        String last = seen.end(edge.row());
        if (first != null || last != null) {
            edges.empty("attvalue", "for", SEEN, "value", "true", "start", first, "end", last);
        }
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
            for (Field field : fields) {
                value(xml, field.name(), field.text(row));
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
