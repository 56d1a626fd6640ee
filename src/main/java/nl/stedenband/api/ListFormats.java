package nl.stedenband.api;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.catalogue.ThesaurusDescription;
import nl.stedenband.listing.RegistryLists;

/** Tells in the OpenAPI document in which formats lists are to be had whole. */
@Singleton
final class ListFormats implements OpenApiPart {
    private final TableAnswers tables;

    ListFormats(TableAnswers tables) {
        this.tables = tables;
    }

    @Override
    public Map<String, Object> paths(Map<String, Object> generated) {
        return Map.of();
    }

    @Override
    public void complete(Map<String, Object> all) {
        all.keySet().stream()
                .filter(path -> RegistryLists.find(List.of(path.substring(1).split("/")))
                        .isPresent())
                .forEach(path -> member(all, path, "get", "responses", "200", "content")
                        .putAll(tables.contentBesidesJson(besidesTables(path))));
    }

    private static String[] besidesTables(String path) {
        return (Api.ROOT + path).equals(ThesaurusDescription.PATH)
                ? new String[] {CatalogueController.TURTLE}
                : new String[0];
    }

    /** The object at the end of some names, none where there is no such list in this document. */
    @SuppressWarnings("unchecked") // the members asked for are objects
    private static Map<String, Object> member(Map<String, Object> object, String... names) {
        Map<String, Object> found = object;
        for (String name : names) {
            found = (Map<String, Object>) found.getOrDefault(name, new HashMap<String, Object>());
        }
        return found;
    }
}
