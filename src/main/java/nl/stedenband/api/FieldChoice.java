package nl.stedenband.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parameter with which fields of an answer are chosen, in OpenAPI: the names are those of the very answer. */
final class FieldChoice {
    private static final int SHOWN = 2;

    private FieldChoice() {}

    static Map<String, Object> in(Map<String, Object> answers, Map<String, Object> schemas) {
        List<String> names = names((Map<?, ?>) answers.get("200"), schemas);
        Map<String, Object> parameter = new LinkedHashMap<>();
        parameter.put("name", "fields");
        parameter.put("in", "query");
        parameter.put(
                "description",
                "Only these fields of the thing, or of each item of the list, also of those that are required");
        parameter.put("style", "form");
        parameter.put("explode", false);
        parameter.put("schema", Map.of("type", "array", "items", Map.of("type", "string", "enum", names)));
        parameter.put("example", names.subList(0, Math.min(names.size(), SHOWN)));
        return parameter;
    }

    private static List<String> names(Map<?, ?> answer, Map<String, Object> schemas) {
        Map<?, ?> body = (Map<?, ?>) ((Map<?, ?>) answer.get("content")).get("application/json");
        Map<?, ?> members = members((Map<?, ?>) body.get("schema"), schemas);
        if (members.get("items") instanceof Map<?, ?> items) {
            members = members((Map<?, ?>) items.get("items"), schemas);
        }
        return members.keySet().stream().map(String.class::cast).sorted().toList();
    }

    private static Map<?, ?> members(Map<?, ?> schema, Map<String, Object> schemas) {
        if (schema.get("$ref") instanceof String reference) {
            return members((Map<?, ?>) schemas.get(reference.substring(reference.lastIndexOf('/') + 1)), schemas);
        }
        return (Map<?, ?>) schema.get("properties");
    }
}
