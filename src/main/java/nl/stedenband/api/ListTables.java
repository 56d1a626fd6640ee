package nl.stedenband.api;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.graph.version.VersionQueries;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.traversal.Table;

/** All lists of the interface that are to be had whole, as tables. */
@Singleton
public final class ListTables {
    /** The names of the lists, to be had before there is a registry. */
    public static final List<String> NAMES = List.of(
            "assertions",
            "countries",
            "motives",
            "municipalities",
            "network-models",
            "networks",
            "organisations",
            "partner-cities",
            "partnerships",
            "policy-fields",
            "programmes",
            "sources",
            "surveys",
            "themes");

    private final Map<String, ListTable<?>> byName = new LinkedHashMap<>();
    private final VersionQueries versions;
    private final Clock clock;

    ListTables(List<ListTable<?>> tables, VersionQueries versions, Clock clock) {
        tables.forEach(table -> byName.put(table.name(), table));
        if (!byName.keySet().equals(Set.copyOf(NAMES))) {
            throw new IllegalStateException("there are the lists " + byName.keySet() + ", not " + NAMES);
        }
        this.versions = versions;
        this.clock = clock;
    }

    /**
     * All items of a list that fit; nothing when there is no such list.
     *
     * @param asked parameters of the list by name, as a user wrote them
     * @throws InvalidQuestion when some can't be read
     */
    public Optional<Table> open(String name, Map<String, List<String>> asked) {
        return Optional.ofNullable(byName.get(name))
                .map(table -> table.open(asked, clock.instant(), versions.current()));
    }
}
