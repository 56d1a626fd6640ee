package nl.stedenband.web.page;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.thing.DutchNameQueries;
import nl.stedenband.graph.thing.DutchNameQueries.DutchName;

/** What things are called in the language of a page; read anew whenever the graph has another version. */
@Singleton
final class LocalNames {
    private final DutchNameQueries queries;
    private final VersionQueries versions;
    private volatile Dutch dutch = new Dutch("", Map.of());

    LocalNames(DutchNameQueries queries, VersionQueries versions) {
        this.queries = queries;
        this.versions = versions;
    }

    private record Dutch(String version, Map<String, String> byKey) {}

    String version() {
        return versions.current();
    }

    /** By the key of the thing. Things have English names where they have no other. */
    Map<String, String> in(Language language, String version) {
        if (language != Language.NL) {
            return Map.of();
        }
        if (!dutch.version().equals(version)) {
            dutch = new Dutch(
                    version,
                    queries.dutchNames().stream()
                            .collect(Collectors.toUnmodifiableMap(DutchName::key, DutchName::name)));
        }
        return dutch.byKey();
    }
}
