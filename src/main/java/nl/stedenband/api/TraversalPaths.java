package nl.stedenband.api;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.TraversalParameter;
import nl.stedenband.registry.traversal.ValueType;

/** Describes each question in the OpenAPI document, from what its header says. */
@Singleton
final class TraversalPaths implements OpenApiPart {
    private final Traversals traversals;
    private final TableAnswers tables;

    TraversalPaths(Traversals traversals, TableAnswers tables) {
        this.traversals = traversals;
        this.tables = tables;
    }

    @Override
    public Map<String, Object> paths(Map<String, Object> generated) {
        Map<String, Object> paths = new TreeMap<>();
        for (Traversal traversal : traversals.list()) {
            paths.put(TraversalController.ROOT + '/' + traversal.name(), mutable("get", operation(traversal)));
        }
        return paths;
    }

    private Map<String, Object> operation(Traversal traversal) {
        List<Object> parameters = new ArrayList<>();
        traversal.parameters().stream().map(TraversalPaths::parameter).forEach(parameters::add);
        Stream.concat(Viewpoint.PARAMETERS.stream(), Stream.of("page"))
                .map(name -> Map.of("name", name, "in", "query"))
                .forEach(parameters::add);
        parameters.add(pageSize());
        Map<String, Object> operation = new TreeMap<>();
        operation.put("operationId", traversal.name());
        operation.put("tags", List.of("traversals"));
        operation.put("summary", traversal.title().en());
        operation.put("description", description(traversal));
        operation.put("parameters", parameters);
        operation.put("responses", mutable("200", answer(traversal)));
        return operation;
    }

    private static String description(Traversal traversal) {
        return traversal.about().en()
                + traversal.caution().map(caution -> "\n\n" + caution.en()).orElse("");
    }

    private static Map<String, Object> parameter(TraversalParameter traversalParameter) {
        Map<String, Object> schema = new LinkedHashMap<>(TraversalSchema.of(traversalParameter.type()));
        written(traversalParameter).ifPresent(usual -> schema.put("default", typed(traversalParameter.type(), usual)));
        traversalParameter.range().ifPresent(range -> {
            schema.put("minimum", range.least());
            schema.put("maximum", range.greatest());
        });
        return Map.of(
                "name",
                traversalParameter.name(),
                "in",
                "query",
                "required",
                traversalParameter.required(),
                "description",
                traversalParameter.about().en(),
                "example",
                example(traversalParameter),
                "schema",
                schema);
    }

    private static Map<String, Object> pageSize() {
        return Map.of(
                "name",
                "pageSize",
                "in",
                "query",
                "description",
                "Rows of a page",
                "example",
                10,
                "schema",
                Map.of("type", "integer", "minimum", 1, "maximum", 10_000, "default", 1000));
    }

    private Map<String, Object> answer(Traversal traversal) {
        Map<String, Object> answer = new TreeMap<>();
        answer.put("description", traversal.title().en());
        answer.put("content", tables.content(TraversalSchema.of(traversal), BibtexFormat.TYPE));
        return answer;
    }

    /** The usual value where it can be written as one, else any that fits. */
    private static Object example(TraversalParameter traversalParameter) {
        Optional<String> usual = written(traversalParameter);
        return traversalParameter.range().isPresent() && usual.isEmpty()
                ? traversalParameter.range().get().least()
                : typed(
                        traversalParameter.type(),
                        usual.orElse(traversalParameter.type().example()));
    }

    /** The usual value, but for a day such as today's. */
    private static Optional<String> written(TraversalParameter traversalParameter) {
        return traversalParameter.usual().filter(usual -> traversalParameter.type() != ValueType.DATE);
    }

    private static Object typed(ValueType type, String text) {
        return switch (type) {
            case INTEGER -> Long.valueOf(text);
            case DECIMAL -> Double.valueOf(text);
            case BOOLEAN -> Boolean.valueOf(text);
            default -> text;
        };
    }

    private static Map<String, Object> mutable(String name, Object value) {
        Map<String, Object> map = new TreeMap<>();
        map.put(name, value);
        return map;
    }
}
