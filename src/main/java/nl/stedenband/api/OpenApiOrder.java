package nl.stedenband.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Puts the OpenAPI document in one order, so that each process gives the same bytes: much of it is made as maps whose order changes from one
 * start to the next. Members of answers and examples stay as they are, since that is how answers have them.
 */
final class OpenApiOrder {
    private static final Set<String> VALUES = Set.of("example", "examples", "default", "const", "enum");

    private OpenApiOrder() {}

    /** The same document; its sections stay in their order. */
    static Map<String, Object> of(Map<String, Object> document) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        document.forEach((section, content) -> ordered.put(section, ordered(content)));
        return ordered;
    }

    private static Object ordered(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(OpenApiOrder::ordered).toList();
        }
        if (!(value instanceof Map<?, ?> object)) {
            return value;
        }
        Map<String, Object> ordered = new TreeMap<>();
        object.forEach((name, member) -> ordered.put((String) name, member((String) name, member)));
        return ordered;
    }

    private static Object member(String name, Object value) {
        if (VALUES.contains(name)) {
            return value;
        }
        if (name.equals("required") && value instanceof List<?> names) {
            return names.stream().sorted().toList();
        }
        return name.equals("properties") && value instanceof Map<?, ?> properties
                ? properties(properties)
                : ordered(value);
    }

    /** A property may be called as a keyword is, such as {@code required}. */
    private static Map<String, Object> properties(Map<?, ?> properties) {
        Map<String, Object> ordered = new LinkedHashMap<>();
        properties.forEach((name, schema) -> ordered.put((String) name, ordered(schema)));
        return ordered;
    }
}
