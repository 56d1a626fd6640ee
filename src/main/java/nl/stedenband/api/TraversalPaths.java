package nl.stedenband.api;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Parameter;
import nl.stedenband.registry.traversal.Traversal;
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
    public Map<String, Object> paths() {
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

    private static Map<String, Object> parameter(Parameter parameter) {
        Map<String, Object> schema = new LinkedHashMap<>(schema(parameter.type()));
        schema.put("example", parameter.type().example());
        parameter.usual().ifPresent(usual -> schema.put("default", typed(parameter.type(), usual)));
        parameter.range().ifPresent(range -> {
            schema.put("minimum", range.least());
            schema.put("maximum", range.greatest());
            schema.put("example", range.least());
        });
        return Map.of(
                "name", parameter.name(),
                "in", "query",
                "required", parameter.required(),
                "description", parameter.about().en(),
                "schema", schema);
    }

    private static Map<String, Object> pageSize() {
        return Map.of(
                "name",
                "pageSize",
                "in",
                "query",
                "description",
                "Rows of a page",
                "schema",
                Map.of("type", "integer", "minimum", 1, "maximum", 10_000, "default", 1000));
    }

    private Map<String, Object> answer(Traversal traversal) {
        Map<String, Object> columns = new LinkedHashMap<>();
        traversal.columns().forEach(column -> columns.put(column.name(), column(column)));
        Map<String, Object> document = Map.of(
                "type",
                "object",
                "properties",
                Map.of(
                        "traversal", Map.of("type", "string"),
                        "parameters", Map.of("type", "object"),
                        "knownOn", Map.of("type", "string", "format", "date-time"),
                        "graphVersion", Map.of("type", "string"),
                        "caution", Map.of("type", "string"),
                        "counts", Map.of("type", "object"),
                        "page", Map.of("type", "integer"),
                        "pageSize", Map.of("type", "integer"),
                        "_links", Map.of("type", "object"),
                        "rows", Map.of("type", "array", "items", Map.of("type", "object", "properties", columns))));
        Map<String, Object> answer = new TreeMap<>();
        answer.put("description", traversal.title().en());
        answer.put("content", tables.content(document, BibtexFormat.TYPE));
        return answer;
    }

    private static Map<String, Object> column(Column column) {
        Map<String, Object> schema = new LinkedHashMap<>();
        if (column.type().isThing()) {
            schema.put("type", "object");
            schema.put(
                    "properties",
                    Map.of(
                            "kind", Map.of("type", "string"),
                            "id", Map.of("type", "string"),
                            "name", Map.of("type", "string"),
                            "nameNl", Map.of("type", "string")));
        } else {
            schema.putAll(schema(column.type()));
        }
        boolean isList = column.isList() || column.type() == ValueType.PATH;
        if (!isList) {
            schema.put("nullable", true);
        }
        return isList ? Map.of("type", "array", "items", schema) : schema;
    }

    private static Map<String, Object> schema(ValueType type) {
        return switch (type) {
            case INTEGER -> Map.of("type", "integer", "format", "int64");
            case DECIMAL -> Map.of("type", "number");
            case BOOLEAN -> Map.of("type", "boolean");
            case DATE -> Map.of("type", "string", "format", "date");
            case CERTAINTY ->
                Map.of("type", "string", "enum", List.of("certain", "contradicted", "possible", "ended", "unknown"));
            default -> Map.of("type", "string");
        };
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
