package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class OpenApiOrderTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void mapsInWhateverOrderComeOutInOne() throws JsonProcessingException {
        Map<String, Object> parameter =
                inOrder("name", "hops", "in", "query", "schema", inOrder("type", "integer", "minimum", 1));
        Map<String, Object> document = inOrder("openapi", "3.1.0", "paths", inOrder("/path", parameter));

        assertThat(written(inOrder("openapi", "3.1.0", "paths", inOrder("/path", reversed(parameter)))))
                .isEqualTo(written(document))
                .isEqualTo("""
                        {"openapi":"3.1.0","paths":{"/path":{"in":"query","name":"hops","schema":{"minimum":1,"type":"integer"}}}}""");
    }

    @Test
    void membersOfAnswersStayInTheirOrderAndThoseRequiredAreSorted() throws JsonProcessingException {
        Map<String, Object> properties =
                inOrder("required", inOrder("type", "boolean"), "id", inOrder("type", "string"));
        Map<String, Object> schema = inOrder(
                "required",
                List.of("required", "id"),
                "properties",
                properties,
                "example",
                inOrder("required", true, "id", "a"));

        assertThat(written(inOrder("schema", schema))).isEqualTo("""
                {"schema":{"example":{"required":true,"id":"a"},\
                "properties":{"required":{"type":"boolean"},"id":{"type":"string"}},"required":["id","required"]}}""");
    }

    private static String written(Map<String, Object> document) throws JsonProcessingException {
        return JSON.writeValueAsString(OpenApiOrder.of(document));
    }

    private static Map<String, Object> inOrder(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> reversed(Map<String, Object> map) {
        List<String> names = new ArrayList<>(map.keySet());
        Collections.reverse(names);
        Map<String, Object> reversed = new LinkedHashMap<>();
        names.forEach(name -> reversed.put(
                name, map.get(name) instanceof Map<?, ?> deeper ? reversed(asObject(deeper)) : map.get(name)));
        return reversed;
    }

    @SuppressWarnings("unchecked") // all maps here have names
    private static Map<String, Object> asObject(Map<?, ?> map) {
        return (Map<String, Object>) map;
    }
}
