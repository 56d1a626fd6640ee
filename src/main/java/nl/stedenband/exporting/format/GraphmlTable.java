package nl.stedenband.exporting.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.Field;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.exporting.Things;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.traversal.Heading;
import nl.stedenband.registry.traversal.Thing;

/**
 * Writes a table as {@link GraphmlFormat} has it: nodes and edges by turns, as they are found. What stands in columns is
 * called like the columns; the names of what belongs to every network begin with an underscore, which no column's does.
 */
final class GraphmlTable implements TableWriter, NetworkSink {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final List<Field> fields;
    private final Things things;
    private final XmlOut xml;
    private final RowNetwork network;

    GraphmlTable(Heading heading, Things things, OutputStream out) throws IOException {
        this.fields = Field.of(heading.columns());
        this.things = things;
        this.xml = new XmlOut(out);
        this.network = new RowNetwork(heading, this);
        xml.declaration().root("graphml", NAMESPACE);
        Map<String, String> about = about(heading);
        for (String name : about.keySet()) {
            key("graph", name, "string");
        }
        for (String name : List.of("_label", "_kind", "_id", "_nameNl")) {
            key("node", name, "string");
        }
        key("node", "_latitude", "double");
        key("node", "_longitude", "double");
        key("edge", "_relation", "string");
        key("edge", "_tie", "string");
        for (Field field : fields) {
            key("all", field.name(), type(field));
        }
        xml.start("graph", "id", "network", "edgedefault", "undirected");
        for (Map.Entry<String, String> text : about.entrySet()) {
            data(text.getKey(), text.getValue());
        }
    }

    private Map<String, String> about(Heading heading) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("_title", heading.title().en());
        about.put("_question", things.addresses().of(heading));
        about.put("_knownOn", heading.knownOn().toString());
        about.put("_graphVersion", heading.graphVersion());
        heading.caution().ifPresent(caution -> about.put("_caution", caution.en()));
        return about;
    }

    @Override
    public void write(List<Object> row) throws IOException {
        network.read(row);
    }

    @Override
    public void node(Node node) throws IOException {
        xml.start("node", "id", token(node.id()));
        data("_label", node.label());
        data("_kind", node.kind());
        if (node.thing().isPresent()) {
            Thing thing = node.thing().get();
            data("_id", thing.id().value());
            data("_nameNl", thing.nameNl().orElse(""));
            Optional<Point> point = things.point(thing.id());
            data("_latitude", point.map(Point::latitude).map(String::valueOf).orElse(""));
            data("_longitude", point.map(Point::longitude).map(String::valueOf).orElse(""));
        }
        values(node.row());
        xml.end();
    }

    @Override
    public void edge(Edge edge) throws IOException {
        xml.start("edge", "id", "e" + edge.number(), "source", token(edge.from()), "target", token(edge.to()));
        data("_relation", edge.relation());
        data("_tie", edge.tie().map(tie -> tie.id().value()).orElse(""));
        values(edge.row());
        xml.end();
    }

    @Override
    public boolean finish() throws IOException {
        xml.end().end().flush();
        return true;
    }

    private void values(List<Object> row) throws IOException {
        if (!row.isEmpty()) {
            for (Field field : fields) {
                data(field.name(), field.text(row));
            }
        }
    }

    /** What isn't known is left out. */
    private void data(String key, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.start("data", "key", key).text(value).end();
        }
    }

    private void key(String element, String name, String type) throws IOException {
        xml.empty("key", "id", name, "for", element, "attr.name", name, "attr.type", type);
    }

    private static String type(Field field) {
        if (field.isList()) {
            return "string";
        }
        return switch (field.type()) {
            case INTEGER -> "long";
            case DECIMAL -> "double";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
    }

    /** A node's id as the schema allows it: a colon for the slash, and numbers for other signs that ids may have. */
    private static String token(String id) {
        StringBuilder token = new StringBuilder();
        id.replaceFirst("/", ":").codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) && c < 0x80 || ":.-".indexOf(c) >= 0) {
                token.appendCodePoint(c);
            } else {
                token.append('_').append(Integer.toHexString(c)).append('_');
            }
        });
        return token.toString();
    }
}
