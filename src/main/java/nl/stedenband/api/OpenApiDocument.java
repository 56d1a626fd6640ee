package nl.stedenband.api;

import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The OpenAPI document: what the compiler made of the controllers, the parameters and answers that many of them share, and the
 * parts that are told apart. Paths are told relative to the server's address, which names the major version.
 */
@Singleton
final class OpenApiDocument {
    private static final String GENERATED = "META-INF/swagger/stedenband-" + Api.VERSION + ".json";
    private static final String SHARED = "nl/stedenband/api/openapi-components.json";

    private final JsonMapper json;
    private final List<OpenApiPart> parts;

    OpenApiDocument(JsonMapper json, List<OpenApiPart> parts) {
        this.json = json;
        this.parts = parts;
    }

    Map<String, Object> read() {
        Map<String, Object> document = resource(GENERATED);
        Map<String, Object> shared = resource(SHARED);
        Map<String, Object> paths = new TreeMap<>(object(document, "paths"));
        Map<String, Object> components = object(document, "components");
        object(shared, "components").keySet().forEach(section -> object(components, section)
                .putAll(object(object(shared, "components"), section)));
        for (OpenApiPart part : parts) {
            paths.putAll(part.paths());
            part.components()
                    .forEach((section, all) -> object(components, section).putAll(all));
        }
        document.put("paths", relative(paths, components, object(shared, "responses")));
        return document;
    }

    private static Map<String, Object> relative(
            Map<String, Object> paths, Map<String, Object> components, Map<String, Object> responses) {
        Map<String, Object> relative = new TreeMap<>();
        paths.forEach((path, item) -> {
            if (path.startsWith(Api.ROOT + '/')) {
                ((Map<?, ?>) item).values().forEach(operation -> complete(operation, components, responses));
                relative.put(path.substring(Api.ROOT.length()), item);
            }
        });
        return relative;
    }

    @SuppressWarnings("unchecked") // an operation is an object
    private static void complete(Object item, Map<String, Object> components, Map<String, Object> responses) {
        Map<String, Object> operation = (Map<String, Object>) item;
        Map<String, Object> described = object(components, "parameters");
        List<Object> parameters = new ArrayList<>();
        for (Object parameter : (List<Object>) operation.getOrDefault("parameters", List.of())) {
            Map<?, ?> written = (Map<?, ?>) parameter;
            Object name = written.get("name");
            boolean isShared = described.containsKey(name) && !written.containsKey("description");
            parameters.add(isShared ? Map.of("$ref", "#/components/parameters/" + name) : parameter);
        }
        operation.put("parameters", parameters);
        Map<String, Object> answers = object(operation, "responses");
        answers.keySet().forEach(status -> describe(object(answers, status), operation));
        responses.forEach(answers::putIfAbsent);
    }

    private static void describe(Map<String, Object> answer, Map<String, Object> operation) {
        if (!answer.containsKey("$ref")) {
            if (answer.getOrDefault("description", "").toString().endsWith(" response")) {
                answer.put("description", operation.getOrDefault("summary", ""));
            }
            object(answer, "headers").put("API-Version", Map.of("$ref", "#/components/headers/API-Version"));
        }
    }

    @SuppressWarnings("unchecked") // the members asked for are objects
    private static Map<String, Object> object(Map<String, Object> parent, String name) {
        return (Map<String, Object>) parent.computeIfAbsent(name, any -> new TreeMap<String, Object>());
    }

    private Map<String, Object> resource(String name) {
        try (InputStream file = OpenApiDocument.class.getClassLoader().getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("there is no " + name + " on the classpath");
            }
            return json.readValue(file, Argument.mapOf(String.class, Object.class));
        } catch (IOException e) {
            throw new IllegalStateException("can't read " + name, e);
        }
    }
}
