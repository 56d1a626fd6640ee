package nl.stedenband.importing.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** Finds networks by any name that the registry knows; a name that is new makes a new one. */
final class NetworkNames {
    private final Map<String, Set<ThingId>> byName = new HashMap<>();

    NetworkNames(List<KnownNameQueries.Named> networks) {
        networks.forEach(network -> network.names()
                .forEach(name -> byName.computeIfAbsent(PlaceNames.fold(name), any -> new TreeSet<>())
                        .add(ThingId.of(ThingKind.NETWORK, network.id()))));
    }

    boolean isKnown(String name) {
        return byName.containsKey(PlaceNames.fold(name));
    }

    boolean isKnown(ThingId id) {
        return byName.values().stream().anyMatch(named -> named.contains(id));
    }

    /** The network of that name; where several have it, nothing settles which is meant, and that is an error of the row. */
    Optional<ThingId> network(InputRow inputRow, String column, String name) {
        Set<ThingId> named = byName.computeIfAbsent(
                PlaceNames.fold(name), any -> Set.of(ThingId.of(ThingKind.NETWORK, PlaceNames.slug(name))));
        if (named.size() > 1) {
            inputRow.error(
                    column,
                    "'%s' fits %d networks: %s"
                            .formatted(
                                    name,
                                    named.size(),
                                    named.stream().map(ThingId::value).collect(Collectors.joining(", "))));
            return Optional.empty();
        }
        return named.stream().findFirst();
    }
}
