package nl.stedenband.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The OpenAPI document as its readers take it: references followed, schemas applied. */
final class Described {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchemaFactory SCHEMAS = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);

    private final JsonNode document;

    private Described(JsonNode document) {
        this.document = document;
    }

    static Described by(Service service) {
        return new Described(read(service.get("/v1/openapi.json").body()));
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(json, e);
        }
    }

    /** What one method does at one path. */
    record Operation(String path, String method, JsonNode described) {
        @Override
        public String toString() {
            return method + ' ' + path;
        }
    }

    JsonNode document() {
        return document;
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.get("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(method -> operations.add(new Operation(path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    List<JsonNode> parameters(Operation operation) {
        return each(operation.described().path("parameters"))
                .map(this::followed)
                .toList();
    }

    JsonNode answer(Operation operation, String status) {
        return followed(operation.described().path("responses").path(status));
    }

    JsonNode followed(JsonNode node) {
        return node.has("$ref")
                ? followed(document.at(node.get("$ref").textValue().substring(1)))
                : node;
    }

    /** What is wrong with a value, by a schema of the document. */
    Set<ValidationMessage> mistakes(JsonNode value, JsonNode schema) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));
        return SCHEMAS.getSchema(whole)
                .validate(value, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
