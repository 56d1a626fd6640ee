package nl.stedenband.api.desk;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.stedenband.api.OpenApiPart;

/** Describes in the OpenAPI document what a request may say: by hand, as members may be of several types. */
@Singleton
final class ShortlistPaths implements OpenApiPart {
    private final JsonMapper json;

    ShortlistPaths(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Map<String, Object> paths(Map<String, Object> generated) {
        return Map.of();
    }

    @Override
    public Map<String, Map<String, Object>> components() {
        return Map.of("schemas", section("schemas"));
    }

    @Override
    @SuppressWarnings("unchecked") // path items and operations are objects
    public void complete(Map<String, Object> all) {
        Map<String, Object> item = (Map<String, Object>) all.getOrDefault("/shortlists", Map.of());
        item.values().forEach(post -> ((Map<String, Object>) post).put("requestBody", section("requestBody")));
    }

    @SuppressWarnings("unchecked") // both are objects
    private Map<String, Object> section(String name) {
        try (InputStream file = ShortlistPaths.class.getResourceAsStream("openapi.json")) {
            return (Map<String, Object>) json.readValue(file, Argument.mapOf(String.class, Object.class))
                    .get(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
