package nl.stedenband.web.page;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.KeptByVersion;
import nl.stedenband.graph.MeasuredCaches;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.thing.DutchNameQueries;
import nl.stedenband.graph.thing.DutchNameQueries.DutchName;

/** What things are called in the language of a page; read anew whenever the graph has another version. */
@Singleton
final class LocalNames implements MeasuredCaches {
    private final DutchNameQueries queries;
    private final VersionQueries versions;
    private final KeptByVersion<Language, Map<String, String>> kept =
            new KeptByVersion<>("names of things", 1, names -> 1);

    LocalNames(DutchNameQueries queries, VersionQueries versions) {
        this.queries = queries;
        this.versions = versions;
    }

    String version() {
        return versions.current();
    }

    /** By the key of the thing. Things have English names where they have no other. */
    Map<String, String> in(Language language, String version) {
        if (language != Language.NL) {
            return Map.of();
        }
        return kept.get(version, language, () -> queries.dutchNames().stream()
                .collect(Collectors.toUnmodifiableMap(DutchName::key, DutchName::name)));
    }

    @Override
    public List<CacheFigures> cacheFigures() {
        return List.of(kept.figures());
    }
}
