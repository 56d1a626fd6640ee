package nl.stedenband.exporting.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Thing;

/**
 * Writes a table as {@link GraphmlFormat} has it: nodes and edges by turns, as they are found. What stands in columns is
 * called like the columns; the names of what belongs to every network begin with an underscore, which no column's does.
 */
final class GraphmlTableWriter implements TableWriter, NetworkSink {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private final List<FlatField> fields;
    private final TableThings tableThings;
    private final XmlOut xml;
    private final RowNetwork network;

    GraphmlTableWriter(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        this.fields = FlatField.of(tableMetadata.columns());
        this.tableThings = tableThings;
        this.xml = new XmlOut(out);
        this.network = new RowNetwork(tableMetadata, this);
        xml.declaration().root("graphml", NAMESPACE);
        Map<String, String> about = about(tableMetadata);
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
        for (FlatField flatField : fields) {
            key("all", flatField.name(), type(flatField));
        }
        xml.start("graph", "id", "network", "edgedefault", "undirected");
        for (Map.Entry<String, String> text : about.entrySet()) {
            data(text.getKey(), text.getValue());
        }
    }

    private Map<String, String> about(TableMetadata tableMetadata) {
        Map<String, String> about = new LinkedHashMap<>();
        about.put("_title", tableMetadata.title().en());
        about.put("_question", tableThings.addresses().of(tableMetadata));
        about.put("_knownOn", tableMetadata.knownOn().toString());
        about.put("_graphVersion", tableMetadata.graphVersion());
        tableMetadata.caution().ifPresent(caution -> about.put("_caution", caution.en()));
        return about;
    }

    @Override
    public void write(List<Object> row) throws IOException {
        network.read(row);
    }

    @Override
    public void node(NetworkNode networkNode) throws IOException {
        xml.start("node", "id", token(networkNode.id()));
        data("_label", networkNode.label());
        data("_kind", networkNode.kind());
        if (networkNode.thing().isPresent()) {
            Thing thing = networkNode.thing().get();
            data("_id", thing.id().value());
            data("_nameNl", thing.nameNl().orElse(""));
            Optional<Point> point = tableThings.point(thing.id());
            data("_latitude", point.map(Point::latitude).map(String::valueOf).orElse(""));
            data("_longitude", point.map(Point::longitude).map(String::valueOf).orElse(""));
        }
        values(networkNode.row());
        xml.end();
    }

    @Override
    public void edge(NetworkEdge networkEdge) throws IOException {
        xml.start(
                "edge",
                "id",
                "e" + networkEdge.number(),
                "source",
                token(networkEdge.from()),
                "target",
                token(networkEdge.to()));
        data("_relation", networkEdge.relation());
        data("_tie", networkEdge.tie().map(tie -> tie.id().value()).orElse(""));
        values(networkEdge.row());
        xml.end();
    }

    @Override
    public boolean finish() throws IOException {
        xml.end().end().flush();
        return true;
    }

    private void values(List<Object> row) throws IOException {
        if (!row.isEmpty()) {
            for (FlatField flatField : fields) {
                data(flatField.name(), flatField.text(row));
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

    private static String type(FlatField flatField) {
        if (flatField.isList()) {
            return "string";
        }
        return switch (flatField.type()) {
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
