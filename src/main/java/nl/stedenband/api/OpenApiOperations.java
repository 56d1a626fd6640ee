package nl.stedenband.api;

import static nl.stedenband.api.OpenApiDocument.object;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.http.RequestId;

/** Completes operations of the OpenAPI document with what many of them share: parameters, answers, headers and examples. */
final class OpenApiOperations {
    /** What the compiler writes of a parameter that has no argument of its own. */
    private static final Map<String, String> UNTYPED = Map.of("type", "object");

    private static final String HEADER = "#/components/headers/";

    private final Map<String, Object> components;
    private final Map<String, Object> shared;
    private final ExampleAnswers examples;

    /**
     * @param shared what is written by hand: components, answers and ids to show
     */
    OpenApiOperations(Map<String, Object> components, Map<String, Object> shared, ExampleAnswers examples) {
        this.components = components;
        this.shared = shared;
        this.examples = examples;
    }

    @SuppressWarnings("unchecked") // an answer is an object
    Map<String, Object> of(Map<String, Object> paths) {
        object(components, "responses").replaceAll((name, answer) -> answer((Map<String, Object>) answer, Map.of()));
        Map<String, Object> full = new TreeMap<>();
        paths.forEach((path, item) -> {
            Map<String, Object> operations = new TreeMap<>();
            ((Map<?, ?>) item)
                    .forEach((method, operation) -> operations.put((String) method, operation(path, operation)));
            full.put(path, operations);
        });
        return full;
    }

    @SuppressWarnings("unchecked") // an operation is an object
    private Map<String, Object> operation(String path, Object written) {
        Map<String, Object> operation = new LinkedHashMap<>((Map<String, Object>) written);
        operation.putIfAbsent("description", operation.get("summary"));
        operation.putIfAbsent("tags", List.of(collection(path)));
        Map<String, Object> answers = new TreeMap<>(object(operation, "responses"));
        answers.replaceAll((status, answer) -> answer((Map<String, Object>) answer, operation));
        object(shared, "responses").forEach(answers::putIfAbsent);
        operation.put("responses", answers);
        List<Object> parameters = new ArrayList<>();
        for (Object parameter : (List<Object>) operation.getOrDefault("parameters", List.of())) {
            parameters.add(parameter(path, (Map<String, Object>) parameter, answers));
        }
        operation.put("parameters", parameters);
        return operation;
    }

    /**
     * One that many operations have is described once, unless an operation says something of its own about it; one of the same
     * name that is another thing in some collection, under the names of both.
     */
    private Map<String, Object> parameter(String path, Map<String, Object> written, Map<String, Object> answers) {
        String name = (String) written.get("name");
        if (name.equals("fields")) {
            return FieldChoice.in(answers, object(components, "schemas"));
        }
        Map<String, Object> own = new LinkedHashMap<>(written);
        own.remove("schema", UNTYPED);
        Map<String, Object> known = object(components, "parameters");
        String special = collection(path) + Character.toUpperCase(name.charAt(0)) + name.substring(1);
        String key = known.containsKey(special) ? special : name;
        boolean isKnown = known.containsKey(key) && written.get("in").equals("query") && !own.containsKey("schema");
        if (isKnown && !own.containsKey("description")) {
            return Map.of("$ref", "#/components/parameters/" + key);
        }
        Map<String, Object> full = isKnown ? new LinkedHashMap<>(object(known, key)) : new LinkedHashMap<>();
        full.putAll(own);
        full.putIfAbsent("schema", Map.of("type", "string"));
        if (written.get("in").equals("path")) {
            full.putIfAbsent("example", object(shared, "ids").getOrDefault(collection(path), "text"));
            full.putIfAbsent("description", "The id");
        }
        return examples.addedTo(full);
    }

    private Map<String, Object> answer(Map<String, Object> written, Map<String, Object> operation) {
        if (written.containsKey("$ref")) {
            return written;
        }
        Map<String, Object> answer = new LinkedHashMap<>(written);
        if (answer.getOrDefault("description", "").toString().endsWith(" response")) {
            answer.put("description", operation.getOrDefault("summary", ""));
        }
        Map<String, Object> headers = new LinkedHashMap<>(object(answer, "headers"));
        for (String name : List.of("API-Version", RequestId.HEADER)) {
            headers.put(name, Map.of("$ref", HEADER + name));
        }
        answer.put("headers", headers);
        return answer;
    }

    private static String collection(String path) {
        return path.split("/")[1];
    }
}
