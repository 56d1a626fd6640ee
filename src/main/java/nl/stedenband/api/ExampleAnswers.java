package nl.stedenband.api;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.util.Collection;
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
    private static final Map<String, String> TEXT = Map.of("type", "string");

    private final JsonMapper json;
    private final Map<String, Object> schemas;
    private final Map<String, Object> written;

    /**
     * @param schemas by name
     * @param written examples by the name of the schema, or of the member that has such a value
     */
    ExampleAnswers(Map<String, Object> schemas, Map<String, Object> written, JsonMapper json) {
        this.json = json;
        this.schemas = schemas;
        this.written = written;
    }

    /** Adds examples to all bodies that an operation answers with, in whatever format. */
    void addToAnswers(Object operation) {
        addTo(((Map<?, ?>) ((Map<?, ?>) operation).get("responses")).values());
    }

    @SuppressWarnings("unchecked") // the bodies of an answer are an object
    void addTo(Collection<?> answers) {
        for (Object answer : answers) {
            if (((Map<?, ?>) answer).get("content") instanceof Map<?, ?> content) {
                ((Map<String, Object>) content).replaceAll((type, body) -> addedTo(body));
            }
        }
    }

    /** A parameter, or the body of an answer, with an example; an example that it has already stays. */
    Map<String, Object> addedTo(Object described) {
        Map<String, Object> full = new LinkedHashMap<>();
        ((Map<?, ?>) described).forEach((name, value) -> full.put((String) name, value));
        if (full.get("examples") instanceof Map<?, ?> examples) {
            // one example and several exclude each other
            if (!full.get("schema").equals(TEXT)) {
                full.put("examples", read(examples));
            }
        } else if (full.get("schema") instanceof Map<?, ?> schema) {
            full.putIfAbsent("example", of(schema, Set.of()));
        }
        return full;
    }

    /** The compiler leaves lists as they are written in annotations: as text. */
    private Map<String, Object> read(Map<?, ?> examples) {
        Map<String, Object> read = new LinkedHashMap<>();
        examples.forEach((name, example) -> read.put(
                (String) name,
                ((Map<?, ?>) example).get("value") instanceof String text ? Map.of("value", parsed(text)) : example));
        return read;
    }

    private Object parsed(String text) {
        try {
            return json.readValue(text, Argument.OBJECT_ARGUMENT);
        } catch (IOException e) {
            throw new IllegalStateException("an example is no JSON: " + text, e);
        }
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
        boolean isWritten =
                !schema.containsKey("example") && !schema.containsKey("enum") && fits(written.get(name), schema);
        return isWritten ? written.get(name) : of(schema, within);
    }

    /** Members of one name may be of several types. */
    private static boolean fits(Object value, Map<?, ?> schema) {
        Object type = schema.get("type") instanceof List<?> types ? types.get(0) : schema.get("type");
        if (value instanceof List<?> list && schema.get("items") instanceof Map<?, ?> items) {
            return fits(list.get(0), items);
        }
        return type != null
                && (value instanceof String && type.equals("string")
                        || value instanceof Number && type.equals("integer")
                        || value instanceof Map && type.equals("object"));
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
