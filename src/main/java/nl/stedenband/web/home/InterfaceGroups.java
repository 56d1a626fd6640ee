package nl.stedenband.web.home;

import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stedenband.http.OpenApiText;
import nl.stedenband.web.home.InterfaceGroups.InterfaceGroup.Operation;
import nl.stedenband.web.home.InterfaceGroups.InterfaceGroup.Parameter;
import nl.stedenband.web.page.PageAddresses;

/** Reads the OpenAPI document for readers, who look for one thing at a time. */
@Singleton
final class InterfaceGroups {
    private final OpenApiText document;

    InterfaceGroups(OpenApiText document) {
        this.document = document;
    }

    /** All, by name. */
    List<InterfaceGroup> list() {
        Map<String, Object> api = document.read();
        Map<String, List<Operation>> operations = operations(api);
        List<InterfaceGroup> groups = new ArrayList<>();
        for (Object each : list(api.get("tags"))) {
            Map<String, Object> tag = object(each);
            String name = text(tag.get("name"));
            groups.add(
                    new InterfaceGroup(name, text(tag.get("description")), operations.getOrDefault(name, List.of())));
        }
        return groups;
    }

    Optional<InterfaceGroup> find(String name) {
        return list().stream().filter(group -> group.name().equals(name)).findFirst();
    }

    private static Map<String, List<Operation>> operations(Map<String, Object> api) {
        String server = text(object(list(api.get("servers")).get(0)).get("url"));
        Map<String, Object> shared = object(object(api.get("components")).get("parameters"));
        Map<String, List<Operation>> byTag = new LinkedHashMap<>();
        new TreeMap<>(object(api.get("paths")))
                .forEach((path, item) -> object(item).forEach((method, each) -> {
                    Map<String, Object> operation = object(each);
                    for (Object tag : list(operation.get("tags"))) {
                        byTag.computeIfAbsent(text(tag), name -> new ArrayList<>())
                                .add(operation(method, server + path, operation, shared));
                    }
                }));
        return byTag;
    }

    private static Operation operation(
            String method, String address, Map<String, Object> operation, Map<String, Object> shared) {
        List<Map<String, Object>> parameters = list(operation.get("parameters")).stream()
                .map(InterfaceGroups::object)
                .map(parameter -> resolved(parameter, shared))
                .toList();
        boolean isOpen = method.equals("get") && !operation.containsKey("security");
        Map<String, Object> answers = object(operation.get("responses"));
        Map<String, Object> answer = object(answers.getOrDefault("200", answers.get("201")));
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                address,
                text(operation.get("summary")),
                text(operation.get("description")),
                isOpen ? example(address, parameters) : "",
                parameters.stream().map(InterfaceGroups::parameter).toList(),
                List.copyOf(object(answer.get("content")).keySet()));
    }

    private static Map<String, Object> resolved(Map<String, Object> parameter, Map<String, Object> shared) {
        String reference = text(parameter.get("$ref"));
        return reference.isEmpty()
                ? parameter
                : object(shared.get(reference.substring(reference.lastIndexOf('/') + 1)));
    }

    /** With those parameters alone without which there is no answer. */
    private static String example(String address, List<Map<String, Object>> parameters) {
        String path = address;
        Map<String, String> query = new LinkedHashMap<>();
        for (Map<String, Object> parameter : parameters) {
            String name = text(parameter.get("name"));
            String value = text(parameter.get("example"));
            if (text(parameter.get("in")).equals("path")) {
                path = path.replace('{' + name + '}', value);
            } else if (isRequired(parameter)) {
                query.put(name, value);
            }
        }
        return PageAddresses.withQuery(path, query);
    }

    private static Parameter parameter(Map<String, Object> parameter) {
        return new Parameter(
                text(parameter.get("name")),
                text(parameter.get("in")),
                isRequired(parameter),
                values(object(parameter.get("schema"))),
                text(parameter.get("description")));
    }

    private static boolean isRequired(Map<String, Object> parameter) {
        return StringUtils.isTrue(text(parameter.get("required")));
    }

    private static String values(Map<String, Object> schema) {
        String words =
                list(schema.get("enum")).stream().map(InterfaceGroups::text).collect(Collectors.joining(", "));
        String type = text(schema.getOrDefault("format", schema.get("type")));
        String usual = text(schema.get("default"));
        return (words.isEmpty() ? type : words) + (usual.isEmpty() ? "" : " = " + usual);
    }

    @SuppressWarnings("unchecked") // objects of JSON have names
    private static Map<String, Object> object(Object value) {
        return value instanceof Map<?, ?> object ? (Map<String, Object>) object : Map.of();
    }

    private static List<?> list(Object value) {
        return value instanceof List<?> list ? list : List.of();
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString();
    }

    /** Operations of the programming interface that belong together. */
    public record InterfaceGroup(String name, String description, List<Operation> operations) {

        /**
         * What can be asked of an address.
         *
         * @param address with the major version, and names of path parameters in braces
         * @param description may be empty
         * @param example an address to try; empty for what isn't got, or not by everybody
         * @param formats media types of answers
         */
        public record Operation(
                String method,
                String address,
                String summary,
                String description,
                String example,
                List<Parameter> parameters,
                List<String> formats) {}

        /**
         * One parameter.
         *
         * @param values what it takes, in the words of JSON Schema
         */
        public record Parameter(String name, String in, boolean required, String values, String description) {}
    }
}
