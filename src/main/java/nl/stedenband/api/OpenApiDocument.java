package nl.stedenband.api;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.http.OpenApiText;

/**
 * The OpenAPI document: what the compiler made of the controllers, the parameters and answers that many of them share, and the
 * parts that are told apart. Paths are told relative to the server's address, which names the major version.
 */
@Singleton
final class OpenApiDocument implements OpenApiText {
    private static final String GENERATED = "META-INF/swagger/stedenband-" + Api.VERSION + ".json";
    private static final String SHARED = "nl/stedenband/api/openapi-components.json";
    private static final String EXAMPLES = "nl/stedenband/api/openapi-examples.json";
    private static final String VERSION = "3.1.0";

    private final JsonMapper json;
    private final List<OpenApiPart> parts;
    private volatile Map<String, Object> document;

    OpenApiDocument(JsonMapper json, List<OpenApiPart> parts) {
        this.json = json;
        this.parts = parts;
    }

    @Override
    public Map<String, Object> read() {
        if (document == null) {
            document = OpenApiOrder.of(put(resource(GENERATED), resource(SHARED)));
        }
        return document;
    }

    private Map<String, Object> put(Map<String, Object> document, Map<String, Object> shared) {
        Map<String, Object> generated = object(document, "paths");
        Map<String, Object> paths = new TreeMap<>(generated);
        Map<String, Object> components = object(document, "components");
        components.put("schemas", named(object(components, "schemas")));
        object(shared, "components").keySet().forEach(section -> object(components, section)
                .putAll(object(object(shared, "components"), section)));
        for (OpenApiPart part : parts) {
            paths.putAll(turned(part.paths(generated)));
            part.components()
                    .forEach((section, all) -> object(components, section).putAll(turned(all)));
        }
        ExampleAnswers examples = new ExampleAnswers(object(components, "schemas"), resource(EXAMPLES), json);
        document.put("openapi", VERSION);
        Map<String, Object> full = new OpenApiOperations(components, shared, examples).of(relative(paths));
        parts.forEach(part -> part.complete(full));
        full.values().forEach(item -> ((Map<?, ?>) item).values().forEach(examples::addToAnswers));
        examples.addTo(object(components, "responses").values());
        document.put("paths", full);
        document.put("tags", OpenApiTags.of(object(document, "paths"), object(shared, "tags")));
        return document;
    }

    private static Map<String, Object> named(Map<String, Object> schemas) {
        Map<String, Object> named = new TreeMap<>();
        schemas.forEach((name, schema) -> named.put(OpenApi31Schemas.name(name), schema));
        return named;
    }

    @SuppressWarnings("unchecked") // an object stays one
    private static Map<String, Object> turned(Map<String, Object> object) {
        return (Map<String, Object>) OpenApi31Schemas.of(object);
    }

    private static Map<String, Object> relative(Map<String, Object> paths) {
        Map<String, Object> relative = new TreeMap<>();
        paths.forEach((path, item) -> {
            if (path.startsWith(Api.ROOT + '/') && !path.contains("{collection}")) {
                relative.put(path.substring(Api.ROOT.length()), item);
            }
        });
        return relative;
    }

    @SuppressWarnings("unchecked") // the members asked for are objects
    static Map<String, Object> object(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, any -> new LinkedHashMap<String, Object>());
    }

    private Map<String, Object> resource(String name) {
        try (InputStream file = OpenApiDocument.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + name + " on the classpath");
            }
            return turned(json.readValue(file, Argument.mapOf(String.class, Object.class)));
        } catch (IOException e) {
            throw new IllegalStateException("can't read " + name, e);
        }
    }
}
