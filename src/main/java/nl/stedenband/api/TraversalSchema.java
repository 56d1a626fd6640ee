package nl.stedenband.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;

/** The JSON Schema of an answer to a question: what all answers have, and rows with just the columns that its header names. */
final class TraversalSchema {
    private static final Map<String, Object> TEXT = Map.of("type", "string");
    private static final Map<String, Object> NUMBER = Map.of("type", "integer");
    private static final Map<String, Object> COUNT = Map.of("type", List.of("integer", "null"));

    private static final Map<String, Object> COUNTS =
            Map.of("type", List.of("object", "null"), "additionalProperties", NUMBER);

    private TraversalSchema() {}

    /** Of the whole answer. */
    static Map<String, Object> of(Traversal traversal) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("traversal", Map.of("type", "string", "const", traversal.name()));
        members.put("parameters", Map.of("type", "object", "additionalProperties", TEXT));
        members.put("knownOn", Map.of("type", "string", "format", "date-time"));
        members.put("graphVersion", TEXT);
        members.put("counts", object(counts()));
        members.put("page", NUMBER);
        members.put("pageSize", NUMBER);
        members.put("citation", object(citation()));
        members.put("rows", Map.of("type", "array", "items", row(traversal.columns())));
        members.put(
                "_links",
                Map.of("type", "object", "additionalProperties", Map.of("$ref", "#/components/schemas/Link")));
        Map<String, Object> schema = object(members);
        traversal.caution().ifPresent(caution -> members.put("caution", TEXT));
        return schema;
    }

    private static Map<String, Object> citation() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("text", TEXT);
        members.put("bibtex", TEXT);
        return members;
    }

    private static Map<String, Object> counts() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("rows", NUMBER);
        List.of("ties", "pairs", "sides").forEach(name -> members.put(name, COUNT));
        List.of("byStatus", "possibleByBasis").forEach(name -> members.put(name, COUNTS));
        return members;
    }

    /** Of a table that is given whole. */
    static Map<String, Object> ofTable(List<Column> columns) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("table", TEXT);
        members.put("parameters", Map.of("type", "object", "additionalProperties", TEXT));
        members.put("knownOn", Map.of("type", "string", "format", "date-time"));
        members.put("graphVersion", TEXT);
        members.put("caution", TEXT);
        members.put("rows", Map.of("type", "array", "items", row(columns)));
        return object(members);
    }

    /** Of one value that a parameter takes. */
    static Map<String, Object> of(ValueType type) {
        return switch (type) {
            case INTEGER -> Map.of("type", "integer", "format", "int64");
            case DECIMAL -> Map.of("type", "number");
            case BOOLEAN -> Map.of("type", "boolean");
            case DATE -> Map.of("type", "string", "format", "date");
            case SCOPE -> Map.of("type", "string", "enum", Scope.WORDS);
            case STATUS -> Map.of("type", "string", "enum", Viewpoint.Status.WORDS);
            default -> TEXT;
        };
    }

    private static Map<String, Object> row(List<Column> columns) {
        Map<String, Object> members = new LinkedHashMap<>();
        columns.forEach(column -> members.put(column.name(), column(column)));
        Map<String, Object> row = object(members);
        row.put("additionalProperties", false);
        return row;
    }

    private static Map<String, Object> column(Column column) {
        ValueType type = column.type();
        Map<String, Object> value = type.isThing() ? thing(type) : of(type);
        boolean isList = column.isList() || type == ValueType.PATH;
        return isList
                ? Map.of("type", "array", "items", value)
                : Map.of("anyOf", List.of(value, Map.of("type", "null")));
    }

    /** What has no name has no member for it. */
    private static Map<String, Object> thing(ValueType type) {
        List<String> kinds = type.kinds().stream().map(ThingKind::word).sorted().toList();
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", Map.of("type", "string", "enum", kinds));
        members.put("id", Map.of("type", "string", "example", type.example()));
        Map<String, Object> schema = object(members);
        members.put("name", TEXT);
        members.put("nameNl", TEXT);
        members.put("href", TEXT);
        schema.put("additionalProperties", false);
        return schema;
    }

    /** All members so far are always there. */
    private static Map<String, Object> object(Map<String, Object> members) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("required", new ArrayList<>(members.keySet()));
        schema.put("properties", members);
        return schema;
    }
}
