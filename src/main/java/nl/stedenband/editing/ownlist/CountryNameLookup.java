package nl.stedenband.editing.ownlist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;

/** Finds countries by what people write for them. Their names are folded once, for all rows of a list. */
final class CountryNameLookup {
    private final Map<String, ThingId> byName = new HashMap<>();

    /** @param countries of those that have a name in common the first has it */
    CountryNameLookup(List<KnownNameQueries.Country> countries) {
        for (KnownNameQueries.Country country : countries) {
            ThingId id = ThingId.country(country.id());
            Stream.of(List.of(country.id()), country.names(), country.alsoWritten())
                    .flatMap(List::stream)
                    .flatMap(name -> WordComparison.forms(name).stream())
                    .filter(form -> !form.isEmpty())
                    .forEach(form -> byName.putIfAbsent(form, id));
        }
    }

    /** The one with that code or name. */
    Optional<ThingId> find(String written) {
        return Optional.ofNullable(byName.get(PlaceNames.fold(written)));
    }
}
