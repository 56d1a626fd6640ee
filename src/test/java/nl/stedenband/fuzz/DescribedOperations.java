package nl.stedenband.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** The operations of an OpenAPI document, with what it shows of each. */
final class DescribedOperations {
    private static final List<String> METHODS = List.of("get", "post", "put", "delete", "patch");

    private final JsonNode document;
    private final List<Operation> operations = new ArrayList<>();

    record Parameter(String name, String in, boolean required, String example) {}

    record Body(String type, String example) {}

    record Operation(String method, String path, List<Parameter> parameters, List<Body> bodies) {}

    DescribedOperations(JsonNode document) {
        this.document = document;
        document.get("paths").properties().forEach(path -> METHODS.stream()
                .filter(path.getValue()::has)
                .forEach(method -> operations.add(operation(method, path.getKey(), path.getValue()))));
    }

    List<Operation> all() {
        return List.copyOf(operations);
    }

    private Operation operation(String method, String path, JsonNode item) {
        JsonNode operation = item.get(method);
        List<Parameter> parameters = new ArrayList<>();
        item.path("parameters").forEach(parameter -> parameters.add(parameter(resolved(parameter))));
        operation.path("parameters").forEach(parameter -> parameters.add(parameter(resolved(parameter))));
        List<Body> bodies = new ArrayList<>();
        resolved(operation.path("requestBody"))
                .path("content")
                .properties()
                .forEach(type -> bodies.add(new Body(
                        type.getKey(), example(type.getValue(), type.getKey().contains("form")))));
        return new Operation(method.toUpperCase(java.util.Locale.ROOT), path, parameters, bodies);
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").textValue().substring(1)) : node;
    }

    private static Parameter parameter(JsonNode parameter) {
        return new Parameter(
                parameter.get("name").textValue(),
                parameter.get("in").textValue(),
                parameter.path("required").booleanValue(),
                example(parameter, false));
    }

    private static String example(JsonNode described, boolean form) {
        JsonNode first = described.has("example")
                ? described.get("example")
                : described.path("examples").isObject()
                        ? described.get("examples").elements().next().path("value")
                        : described.path("examples").path(0);
        if (form) {
            return String.join(
                    "&",
                    first.properties().stream()
                            .map(field -> field.getKey() + '=' + RequestBytes.encoded(written(field.getValue())))
                            .toList());
        }
        return written(first);
    }

    private static String written(JsonNode value) {
        if (value.isArray()) {
            return String.join(
                    ",",
                    StreamSupport.stream(value.spliterator(), false)
                            .map(JsonNode::asText)
                            .toList());
        }
        return value.isObject() ? value.toString() : value.asText();
    }
}
