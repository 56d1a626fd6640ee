package nl.stedenband.importing.places;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.graph.place.KnownNames;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;

/** Finds networks by any name that the registry knows; a name that is new makes a new one. */
final class NetworkNames {
    private final Map<String, ThingId> byName = new HashMap<>();

    NetworkNames(List<KnownNames.Named> networks) {
        networks.forEach(network -> network.names()
                .forEach(name -> byName.put(PlaceNames.fold(name), ThingId.of(Kind.NETWORK, network.id()))));
    }

    Optional<ThingId> find(String name) {
        return Optional.ofNullable(byName.get(PlaceNames.fold(name)));
    }

    ThingId network(String name) {
        return byName.computeIfAbsent(PlaceNames.fold(name), any -> ThingId.of(Kind.NETWORK, PlaceNames.slug(name)));
    }
}
