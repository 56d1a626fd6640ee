package nl.stedenband.exporting.format;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;

/**
 * Writes what stands before the nodes: what the network is, and which attributes it has. Nodes and edges have one block of attributes each:
 * graphology, on which Gephi Lite builds, takes no second one.
 */
final class GexfHead {
    private static final String NAMESPACE = "http://www.gexf.net/1.2draft";

    private final XmlOut xml;

    private GexfHead(XmlOut xml) {
        this.xml = xml;
    }

    /**
     * Writes it, up to where the nodes come.
     *
     * @param edgeTypes what edges carry besides the columns
     * @param isDynamic whether edges have times
     */
    static void write(
            XmlOut xml,
            TableMetadata tableMetadata,
            TableThings tableThings,
            Map<String, ValueType> edgeTypes,
            boolean isDynamic)
            throws IOException {
        GexfHead head = new GexfHead(xml);
        xml.declaration().root("gexf", NAMESPACE).attributes("version", "1.2");
        head.about(tableMetadata, tableThings);
        xml.start("graph", "defaultedgetype", "undirected", "mode", isDynamic ? "dynamic" : "static");
        if (isDynamic) {
            xml.attributes("timeformat", "date");
        }
        List<FlatField> fields = FlatField.of(tableMetadata.columns());
        head.attributes("node", NodeAttributes.TYPES, tableMetadata.subject() == Subject.PAIR ? List.of() : fields);
        head.attributes("edge", edgeTypes, fields);
    }

    private void about(TableMetadata tableMetadata, TableThings tableThings) throws IOException {
        String day =
                LocalDate.ofInstant(tableMetadata.knownOn(), ZoneOffset.UTC).toString();
        String address = tableThings.addresses().of(tableMetadata);
        String caution = tableMetadata
                .caution()
                .map(bilingualText -> ' ' + bilingualText.en())
                .orElse("");
        xml.start("meta", "lastmodifieddate", day);
        xml.start("creator").text("Stedenband").end();
        xml.start("description");
        xml.text("%s. %s, version %s.%s"
                .formatted(tableMetadata.title().en(), address, tableMetadata.graphVersion(), caution));
        xml.end().end();
    }

    private void attributes(String of, Map<String, ValueType> ofAll, List<FlatField> fields) throws IOException {
        xml.start("attributes", "class", of, "mode", "static");
        for (Map.Entry<String, ValueType> attribute : ofAll.entrySet()) {
            attribute(xml, attribute.getKey(), type(attribute.getValue()));
        }
        for (FlatField flatField : fields) {
            attribute(xml, flatField.name(), type(flatField));
        }
        xml.end();
    }

    private static void attribute(XmlOut xml, String name, String type) throws IOException {
        xml.empty("attribute", "id", name, "title", name, "type", type);
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
