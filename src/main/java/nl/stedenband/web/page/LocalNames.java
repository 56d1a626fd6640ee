package nl.stedenband.web.page;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.thing.DutchNameQueries;

/** What things are called in the language of a page; read anew whenever the graph has another version. */
@Singleton
final class LocalNames implements MeasuredCaches {
    private final DutchNameQueries queries;
    private final VersionQueries versions;
    private final KeptByVersion<Language, Map<String, String>> kept =
            new KeptByVersion<>("names of things", Language.values().length, names -> 1);

    LocalNames(DutchNameQueries queries, VersionQueries versions) {
        this.queries = queries;
        this.versions = versions;
    }

    String version() {
        return versions.current();
    }

    /** By the key of the thing. Things have English names where they have no other, and places that are called alike have their country. */
    Map<String, String> in(Language language, String version) {
        return kept.get(version, language, () -> read(language));
    }

    private Map<String, String> read(Language language) {
        boolean isDutch = language == Language.NL;
        Map<String, String> names = new HashMap<>();
        if (isDutch) {
            queries.dutchNames().forEach(dutchName -> names.put(dutchName.key(), dutchName.name()));
        }
        queries.namesakes()
                .forEach(namesake -> names.put(namesake.key(), isDutch ? namesake.nameNl() : namesake.name()));
        return Map.copyOf(names);
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }
}
