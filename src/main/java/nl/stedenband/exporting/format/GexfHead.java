package nl.stedenband.exporting.format;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.stedenband.exporting.Field;
import nl.stedenband.exporting.Things;
import nl.stedenband.registry.traversal.Heading;

/** Writes what stands before the nodes: what the network is, and which attributes it has. */
final class GexfHead {
    private static final String NAMESPACE = "http://gexf.net/1.3";

    private final XmlOut xml;

    private GexfHead(XmlOut xml) {
        this.xml = xml;
    }

    /**
     * Writes it, up to where the nodes come.
     *
     * @param isDynamic whether edges have times
     */
    static void write(XmlOut xml, Heading heading, Things things, boolean isDynamic) throws IOException {
        GexfHead head = new GexfHead(xml);
        xml.declaration().root("gexf", NAMESPACE).attributes("version", "1.3");
        head.about(heading, things);
        xml.start("graph", "defaultedgetype", "undirected", "mode", isDynamic ? "dynamic" : "static");
        if (isDynamic) {
            xml.attributes("timeformat", "date", "timerepresentation", "interval");
        }
        List<Field> fields = Field.of(heading.columns());
        head.attributes("node", List.of("_kind", "_id", "_nameNl"), List.of("_latitude", "_longitude"), fields);
        head.attributes("edge", List.of("_relation", "_tie"), List.of(), fields);
    }

    private void about(Heading heading, Things things) throws IOException {
        String day = LocalDate.ofInstant(heading.knownOn(), ZoneOffset.UTC).toString();
        String address = things.addresses().of(heading);
        String caution = heading.caution().map(text -> ' ' + text.en()).orElse("");
        xml.start("meta", "lastmodifieddate", day);
        xml.start("creator").text("Stedenband").end();
        xml.start("description");
        xml.text("%s. %s, version %s.%s".formatted(heading.title().en(), address, heading.graphVersion(), caution));
        xml.end().end();
    }

    private void attributes(String of, List<String> texts, List<String> numbers, List<Field> fields)
            throws IOException {
        xml.start("attributes", "class", of, "mode", "static");
        for (String name : texts) {
            attribute(xml, name, "string");
        }
        for (String name : numbers) {
            attribute(xml, name, "double");
        }
        for (Field field : fields) {
            attribute(xml, field.name(), type(field));
        }
        xml.end();
    }

    static void attribute(XmlOut xml, String name, String type) throws IOException {
        xml.empty("attribute", "id", name, "title", name, "type", type);
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
}
