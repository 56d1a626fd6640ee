package nl.stedenband.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.api.Described.Operation;
import nl.stedenband.importing.OnReferenceData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the OpenAPI document shows can be asked of the bundled data, and is answered as the document says. */
@OnReferenceData
final class OpenApiExamplesTest {
    private static final String JSON = "application/json";
    private static final String FORM = "application/x-www-form-urlencoded";

    /** Not to be given with another: a place in a list instead of a page, what changes the answer's form or its question. */
    private static final Set<String> ALONE = Set.of("after", "fields", "queries", "extend");

    private static final Service SERVICE = ReferenceService.running();
    private static final Described DESCRIBED = Described.by(SERVICE);

    static List<Operation> operations() {
        return DESCRIBED.operations();
    }

    /** Without those that take a token, which {@link DeskOperationsTest} has. */
    static List<Operation> operationsForEverybody() {
        return operations().stream()
                .filter(operation -> !operation.described().has("security"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyParameterHasAnExampleThatFitsItsSchema(Operation operation) {
        assertThat(DESCRIBED.parameters(operation)).allSatisfy(parameter -> {
            assertThat(parameter.has("description")).as(parameter.toString()).isTrue();
            assertThat(example(parameter).isMissingNode())
                    .as(parameter.toString())
                    .isFalse();
            assertThat(DESCRIBED.mistakes(example(parameter), parameter.get("schema")))
                    .as(parameter.toString())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyAnswerHasAnExampleThatFitsItsSchema(Operation operation) {
        String status = operation.described().get("responses").has("200") ? "200" : "201";
        JsonNode content = DESCRIBED.answer(operation, status).path("content");

        assertThat(content.properties()).isNotEmpty().allSatisfy(type -> {
            JsonNode example = example(type.getValue());
            assertThat(example.isMissingNode()).as(type.getKey()).isFalse();
            assertThat(type.getValue().has("example"))
                    .as("one example and several exclude each other")
                    .isNotEqualTo(type.getValue().has("examples"));
            assertThat(DESCRIBED.mistakes(example, type.getValue().get("schema")))
                    .as(type.getKey())
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("operationsForEverybody")
    void everyExampleIsAnsweredAsDescribed(Operation operation) {
        for (String question : questions(operation)) {
            HttpResponse<String> response = sent(operation, question);
            assertThat(response.statusCode()).as(question + response.body()).isEqualTo(200);
            String type = response.headers()
                    .firstValue("Content-Type")
                    .orElse("")
                    .replace(" ", "")
                    .replaceAll(";charset.*", "");
            JsonNode schema = DESCRIBED
                    .answer(operation, "200")
                    .path("content")
                    .path(type)
                    .path("schema");
            if (type.equals(JSON) && !question.contains("fields=")) {
                assertThat(DESCRIBED.mistakes(Described.read(response.body()), schema))
                        .as(question)
                        .isEmpty();
            }
        }
    }

    private static HttpResponse<String> sent(Operation operation, String question) {
        JsonNode bodies = operation.described().at("/requestBody/content");
        JsonNode form = bodies.path(FORM);
        if (operation.method().equals("get")) {
            return SERVICE.get("/v1" + question);
        }
        if (bodies.has(JSON)) {
            return SERVICE.postJson("/v1" + question, example(bodies.get(JSON)).toString());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        example(form).properties().forEach(field -> fields.put(field.getKey(), written(field.getValue())));
        return SERVICE.postForm("/v1" + question, fields);
    }

    /** Addresses with what is required, and with all other parameters too but those that stand for another. */
    private static List<String> questions(Operation operation) {
        String path = operation.path();
        Map<String, String> required = new LinkedHashMap<>();
        Map<String, String> others = new LinkedHashMap<>();
        Map<String, String> alone = new LinkedHashMap<>();
        for (JsonNode parameter : DESCRIBED.parameters(operation)) {
            String name = parameter.get("name").textValue();
            if (parameter.get("in").textValue().equals("path")) {
                path = path.replace('{' + name + '}', encoded(written(example(parameter))));
            } else if (parameter.path("required").booleanValue()) {
                required.put(name, written(example(parameter)));
            } else {
                (ALONE.contains(name) ? alone : others).put(name, written(example(parameter)));
            }
        }
        List<String> questions =
                new ArrayList<>(List.of(path + query(required, Map.of()), path + query(required, others)));
        for (Map.Entry<String, String> parameter : alone.entrySet()) {
            questions.add(path + query(required, Map.ofEntries(parameter)));
        }
        return questions.stream().distinct().toList();
    }

    private static String query(Map<String, String> required, Map<String, String> others) {
        Map<String, String> all = new LinkedHashMap<>(required);
        all.putAll(others);
        return all.entrySet().stream()
                .map(parameter -> parameter.getKey() + '=' + encoded(parameter.getValue()))
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }

    private static JsonNode example(JsonNode described) {
        JsonNode first = described.path("examples").path(0);
        if (described.path("examples").isObject()) {
            first = described.get("examples").elements().next().path("value");
        }
        return described.has("example") ? described.get("example") : first;
    }

    private static String written(JsonNode value) {
        return value.isArray()
                ? Described.each(value).map(JsonNode::asText).collect(Collectors.joining(","))
                : value.isObject() ? value.toString() : value.asText();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
