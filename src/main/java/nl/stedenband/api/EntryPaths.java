package nl.stedenband.api;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.registry.ThingKind;

/** Describes what holds for several collections for each of them in the OpenAPI document. */
@Singleton
final class EntryPaths implements OpenApiPart {
    private static final String SEVERAL = Api.ROOT + "/{collection}";

    @Override
    public Map<String, Object> paths(Map<String, Object> generated) {
        Map<String, Object> paths = new TreeMap<>();
        add("", ApiAddresses.ENTRIES, generated, paths);
        add("/{id}", ApiAddresses.ENTRIES, generated, paths);
        add("/{id}/partnerships", ApiAddresses.DETAILS, generated, paths);
        add("/{id}/assertions", ApiAddresses.SPOKEN_OF, generated, paths);
        return paths;
    }

    private static void add(
            String child, String collections, Map<String, Object> generated, Map<String, Object> paths) {
        Map<?, ?> operation = (Map<?, ?>) ((Map<?, ?>) generated.get(SEVERAL + child)).get("get");
        for (String collection : collections.split("\\|")) {
            paths.put(Api.ROOT + '/' + collection + child, Map.of("get", of(collection, operation)));
        }
    }

    private static Map<String, Object> of(String collection, Map<?, ?> operation) {
        ThingKind thingKind = ApiAddresses.kindIn(collection);
        Map<String, Object> own = new LinkedHashMap<>();
        operation.forEach((name, value) -> own.put((String) name, value));
        own.put("tags", List.of(collection));
        own.put(
                "operationId",
                ((String) operation.get("operationId"))
                        .replace("Entries", plural(collection))
                        .replaceAll("Entry|Thing", thingKind.label()));
        own.put(
                "summary",
                ((String) operation.get("summary"))
                        .replaceFirst("^All, ", capital(collection.replace('-', ' ')) + ", ")
                        .replaceFirst("^One$", "One " + thingKind.inWords())
                        .replaceFirst("\\bit\\b", "the " + thingKind.inWords()));
        own.put(
                "parameters",
                ((List<?>) operation.get("parameters"))
                        .stream()
                                .filter(parameter ->
                                        !((Map<?, ?>) parameter).get("name").equals("collection"))
                                .toList());
        return own;
    }

    private static String plural(String collection) {
        StringBuilder words = new StringBuilder();
        for (String word : collection.split("-")) {
            words.append(capital(word));
        }
        return words.toString();
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
