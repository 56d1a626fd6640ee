package nl.stedenband.api.desk;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.api.OpenApiPart;
import nl.stedenband.desk.request.RequestField;

/** Describes in the OpenAPI document what bodies may say: by hand, as all that is wrong with one is told at once. */
@Singleton
final class BodyDescriptions implements OpenApiPart {
    private final JsonMapper json;

    BodyDescriptions(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Map<String, Object> paths(Map<String, Object> generated) {
        return Map.of();
    }

    @Override
    public Map<String, Map<String, Object>> components() {
        Map<String, Object> schemas = new TreeMap<>(section("schemas"));
        schemas.replaceAll((name, schema) -> name.endsWith("RequestToKeep") ? withFields(schema) : schema);
        return Map.of("schemas", schemas);
    }

    /** Each operation that the file has a body or answers for gets them. */
    @Override
    @SuppressWarnings("unchecked") // path items, operations and answers are objects
    public void complete(Map<String, Object> all) {
        Map<String, Object> bodies = section("requestBodies");
        Map<String, Object> answers = section("answers");
        all.values().forEach(item -> ((Map<?, ?>) item).values().forEach(each -> {
            Map<String, Object> operation = (Map<String, Object>) each;
            String name = (String) operation.get("operationId");
            if (bodies.containsKey(name)) {
                operation.put("requestBody", bodies.get(name));
            }
            if (answers.get(name) instanceof Map<?, ?> others) {
                ((Map<String, Object>) operation.get("responses")).putAll((Map<String, Object>) others);
            }
        }));
    }

    /** A schema with a text for each field that a request has, beside what it has already. */
    private static Map<String, Object> withFields(Object schema) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (RequestField field : RequestField.values()) {
            properties.put(
                    field.camelCase(),
                    Map.of("type", "string", "description", field.label().en()));
        }
        Map<String, Object> full = new LinkedHashMap<>();
        ((Map<?, ?>) schema).forEach((name, value) -> full.put((String) name, value));
        if (full.get("properties") instanceof Map<?, ?> others) {
            others.forEach((name, value) -> properties.put((String) name, value));
        }
        full.put("properties", properties);
        return full;
    }

    @SuppressWarnings("unchecked") // both are objects
    private Map<String, Object> section(String name) {
        try (InputStream file = BodyDescriptions.class.getResourceAsStream("openapi.json")) {
            return (Map<String, Object>) json.readValue(file, Argument.mapOf(String.class, Object.class))
                    .get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
