package nl.stedenband.registry.naming;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;

/** Finds countries of the registry by what people write for them: a code of ISO, a name that it knows, a name in another language. */
public final class CountryLookup {
    private final Set<ThingId> known = new HashSet<>();
    private final Map<String, ThingId> byName = new HashMap<>();

    /** Makes a country findable. Of those that have a name in common the first has it. */
    public void add(ThingId country, Collection<String> names) {
        known.add(country);
        names.stream()
                .map(PlaceNames::fold)
                .filter(name -> !name.isEmpty())
                .forEach(name -> byName.putIfAbsent(name, country));
    }

    /** The country meant; of a part that is written with its whole, as in {@code Wales, United Kingdom}, the whole. */
    public Optional<ThingId> find(String written) {
        return findWhole(written).or(() -> PlaceNames.part(written)
                .flatMap(part -> findWhole(part.whole()).or(() -> findWhole(part.name()))));
    }

    /** The country that all of this is a code or a name of. */
    public Optional<ThingId> findWhole(String written) {
        return CountryCode.find(written)
                .filter(known::contains)
                .or(() -> Optional.ofNullable(byName.get(PlaceNames.fold(written))))
                .or(() -> CountryNames.find(written).filter(known::contains));
    }
}
