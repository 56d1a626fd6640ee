package nl.stedenband.exporting.format;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.ValueType;

/** What the names of a table's columns mean, as the context of its JSON-LD tells it. */
final class JsonLdContext {
    private static final Map<String, String> PREFIXES = new LinkedHashMap<>();

    static {
        PREFIXES.put("schema", "https://schema.org/");
        PREFIXES.put("prov", "http://www.w3.org/ns/prov#");
        PREFIXES.put("tooi", "https://identifier.overheid.nl/tooi/def/ont/");
        PREFIXES.put("edtf", "http://id.loc.gov/datatypes/edtf/");
        PREFIXES.put("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private static final Map<String, String> KNOWN_TERMS = Map.of(
            "since", "schema:startDate",
            "until", "schema:endDate",
            "begins", "schema:startDate",
            "ends", "schema:endDate",
            "sources", "prov:wasDerivedFrom");

    private final String vocabulary;

    /** @param vocabulary begins the names of the columns that mean nothing elsewhere */
    JsonLdContext(String vocabulary) {
        this.vocabulary = vocabulary;
    }

    void write(JsonGenerator json, TableMetadata tableMetadata) throws IOException {
        json.writeStartObject();
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
        }
        for (Column column : tableMetadata.columns()) {
            writeTerm(json, column);
        }
        json.writeEndObject();
    }

    private void writeTerm(JsonGenerator json, Column column) throws IOException {
        json.writeObjectFieldStart(term(column));
        json.writeStringField("@id", KNOWN_TERMS.getOrDefault(column.name(), vocabulary + column.name()));
        String type = isSources(column) ? "@id" : type(column.type());
        if (type != null) {
            json.writeStringField("@type", type);
        }
        if (column.type() == ValueType.PATH || (column.isList() && column.type() == ValueType.PARTNERSHIP)) {
            json.writeStringField("@container", "@list");
        }
        json.writeEndObject();
    }

    /** The name of a column in this document; one that is called like a prefix takes another. */
    static String term(Column column) {
        return PREFIXES.containsKey(column.name()) ? column.name() + "Column" : column.name();
    }

    /** Whether a column names what is behind a row. */
    static boolean isSources(Column column) {
        return column.name().equals("sources") && column.isList();
    }

    private static String type(ValueType type) {
        return switch (type) {
            case EDTF -> "edtf:EDTF";
            case DATE -> "xsd:date";
            default -> null;
        };
    }
}
