package nl.stedenband.api.reconciliation;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import nl.stedenband.api.OpenApiPart;

/** Describes the reconciliation service in the OpenAPI document: by hand, for its forms hold JSON and its answers vary. */
@Singleton
final class ReconciliationPaths implements OpenApiPart {
    private final JsonMapper json;

    ReconciliationPaths(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Map<String, Object> paths(Map<String, Object> generated) {
        return section(read(), "paths");
    }

    @Override
    @SuppressWarnings("unchecked") // each section is an object
    public Map<String, Map<String, Object>> components() {
        return (Map<String, Map<String, Object>>) (Map<String, ?>) section(read(), "components");
    }

    @SuppressWarnings("unchecked") // both are objects
    private static Map<String, Object> section(Map<String, Object> document, String name) {
        return (Map<String, Object>) document.get(name);
    }

    private Map<String, Object> read() {
        try (InputStream file = ReconciliationPaths.class.getResourceAsStream("openapi.json")) {
            return json.readValue(file, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
