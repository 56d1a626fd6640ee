package nl.stedenband.api;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The groups of operations in the OpenAPI document, each with a word on it. */
final class OpenApiTags {
    private OpenApiTags() {}

    /** @param described what is said of some; others are called by their name only */
    static List<Map<String, Object>> of(Map<String, Object> paths, Map<String, Object> described) {
        TreeSet<String> names = new TreeSet<>();
        for (Object item : paths.values()) {
            for (Object operation : ((Map<?, ?>) item).values()) {
                ((List<?>) ((Map<?, ?>) operation).get("tags")).forEach(tag -> names.add((String) tag));
            }
        }
        return names.stream()
                .map(name -> Map.of(
                        "name", name, "description", described.getOrDefault(name, "All on " + name.replace('-', ' '))))
                .toList();
    }
}
