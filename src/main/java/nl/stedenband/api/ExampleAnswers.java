package nl.stedenband.api;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Makes an example of an answer from its schema: of schemas with an example of their own that one, of others one of each of
 * their parts. So every operation has one that fits, also those that come with a question or a controller of tomorrow.
 */
final class ExampleAnswers {
    private final Map<String, Object> schemas;
    private final Map<String, Object> written;

    /**
     * @param schemas by name
     * @param written examples by the name of the schema, or of the member that has such a value
     */
    ExampleAnswers(Map<String, Object> schemas, Map<String, Object> written) {
        this.schemas = schemas;
        this.written = written;
    }

    /** The body of an answer with an example; an example that it has already stays. */
    Map<String, Object> addedTo(Object body) {
        Map<String, Object> full = new LinkedHashMap<>();
        ((Map<?, ?>) body).forEach((name, value) -> full.put((String) name, value));
        if (!full.containsKey("examples") && full.get("schema") instanceof Map<?, ?> schema) {
            full.putIfAbsent("example", of(schema, Set.of()));
        }
        return full;
    }

    /** @param within names of schemas that this one is part of; one that is part of itself ends there */
    private Object of(Map<?, ?> schema, Set<String> within) {
        if (schema.containsKey("example")) {
            return schema.get("example");
        }
        if (schema.get("$ref") instanceof String reference) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            return written.containsKey(name) ? written.get(name) : ofNamed(name, within);
        }
        for (String several : List.of("anyOf", "oneOf", "allOf")) {
            if (schema.get(several) instanceof List<?> alternatives) {
                return of((Map<?, ?>) alternatives.get(0), within);
            }
        }
        if (schema.containsKey("const")) {
            return schema.get("const");
        }
        return schema.get("enum") instanceof List<?> words ? words.get(0) : ofType(schema, within);
    }

    private Object ofNamed(String name, Set<String> within) {
        Set<String> deeper = new HashSet<>(within);
        return deeper.add(name) ? of((Map<?, ?>) schemas.get(name), deeper) : null;
    }

    private Object ofType(Map<?, ?> schema, Set<String> within) {
        Object type = schema.get("type") instanceof List<?> types ? types.get(0) : schema.get("type");
        return switch (type == null ? "object" : (String) type) {
            case "array" ->
                Stream.ofNullable(of((Map<?, ?>) schema.get("items"), within)).toList();
            case "integer" -> schema.containsKey("minimum") ? schema.get("minimum") : 1;
            case "number" -> 0.5;
            case "boolean" -> true;
            case "string" -> text(schema.get("format"));
            default -> object(schema, within);
        };
    }

    private Map<String, Object> object(Map<?, ?> schema, Set<String> within) {
        Map<String, Object> example = new LinkedHashMap<>();
        if (schema.get("properties") instanceof Map<?, ?> members) {
            members.forEach(
                    (name, member) -> example.put((String) name, member((String) name, (Map<?, ?>) member, within)));
        }
        return example;
    }

    private Object member(String name, Map<?, ?> schema, Set<String> within) {
        boolean isWritten = written.containsKey(name) && !schema.containsKey("example") && !schema.containsKey("enum");
        return isWritten ? written.get(name) : of(schema, within);
    }

    private static String text(Object format) {
        if (format == null) {
            return "text";
        }
        return switch ((String) format) {
            case "date" -> "2009-06-30";
            case "date-time" -> "2026-11-21T12:00:00Z";
            case "uri", "uri-reference" -> "https://stedenband.example";
            default -> "text";
        };
    }
}
