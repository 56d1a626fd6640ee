package nl.stedenband.exporting.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/**
 * Writes a table as {@link GraphmlFormat} has it: nodes and edges by turns, as they are found. What stands in columns is
 * called like the columns; the names of what belongs to every network begin with an underscore, which no column's does, but for the label,
 * which Gephi wants under that name. Nodes and edges have keys of their own: what is declared for both at once, igraph, Gephi and
 * graphology lose or refuse.
 */
final class GraphmlTableWriter implements TableWriter, NetworkSink {
    private static final String NAMESPACE = "http://graphml.graphdrawing.org/xmlns";

    private static final String NODE = "node";
    private static final String EDGE = "edge";

    private final List<FlatField> fields;
    private final TableThings tableThings;
    private final NodeAttributes attributes;
    private final EdgeAttributes edgeAttributes;
    private final XmlOut xml;
    private final RowNetwork network;

    GraphmlTableWriter(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) throws IOException {
        this.fields = FlatField.of(tableMetadata.columns());
        this.tableThings = tableThings;
        this.attributes = new NodeAttributes(tableThings);
        this.edgeAttributes = new EdgeAttributes(tableMetadata);
        this.xml = new XmlOut(out);
        this.network = new RowNetwork(tableMetadata, this);
        xml.declaration().root("graphml", NAMESPACE);
        Map<String, String> about = about(tableMetadata);
        for (String name : about.keySet()) {
            key("graph", name, "string");
        }
        key(NODE, "label", "string");
        for (Map.Entry<String, ValueType> attribute : NodeAttributes.TYPES.entrySet()) {
            key(NODE, attribute.getKey(), type(attribute.getValue()));
        }
        for (Map.Entry<String, ValueType> attribute : edgeAttributes.types().entrySet()) {
            key(EDGE, attribute.getKey(), type(attribute.getValue()));
        }
        for (String element : tableMetadata.subject() == Subject.PAIR ? List.of(EDGE) : List.of(NODE, EDGE)) {
            for (FlatField flatField : fields) {
                key(element, flatField.name(), type(flatField));
            }
        }
        xml.start("graph", "id", "network", "edgedefault", "undirected");
        for (Map.Entry<String, String> text : about.entrySet()) {
            data("graph", text.getKey(), text.getValue());
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
        xml.start("node", "id", networkNode.xmlId());
        data(NODE, "label", networkNode.label());
        for (Map.Entry<String, String> value : attributes.of(networkNode).entrySet()) {
            data(NODE, value.getKey(), value.getValue());
        }
        values(NODE, networkNode.row());
        xml.end();
    }

    @Override
    public void edge(NetworkEdge networkEdge) throws IOException {
        xml.start(
                "edge",
                "id",
                "e" + networkEdge.number(),
                "source",
                NetworkNode.xmlId(networkEdge.from()),
                "target",
                NetworkNode.xmlId(networkEdge.to()));
        for (Map.Entry<String, String> value : edgeAttributes.of(networkEdge).entrySet()) {
            data(EDGE, value.getKey(), value.getValue());
        }
        values(EDGE, networkEdge.row());
        xml.end();
    }

    @Override
    public boolean finish() throws IOException {
        xml.end().end().flush();
        return true;
    }

    private void values(String element, List<Object> row) throws IOException {
        if (!row.isEmpty()) {
            for (FlatField flatField : fields) {
                data(element, flatField.name(), flatField.text(row));
            }
        }
    }

    /** What isn't known is left out. */
    private void data(String element, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            xml.start("data", "key", keyId(element, name)).text(value).end();
        }
    }

    private void key(String element, String name, String type) throws IOException {
        xml.empty("key", "id", keyId(element, name), "for", element, "attr.name", name, "attr.type", type);
    }

    private static String keyId(String element, String name) {
        return element + '.' + name;
    }

    private static String type(FlatField flatField) {
        return flatField.isList() ? "string" : type(flatField.type());
    }

    private static String type(ValueType type) {
        return switch (type) {
            case INTEGER -> "long";
            case DECIMAL -> "double";
            case BOOLEAN -> "boolean";
            default -> "string";
        };
    }
}
