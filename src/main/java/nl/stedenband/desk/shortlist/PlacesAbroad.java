package nl.stedenband.desk.shortlist;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.naming.CountryLookup;
import nl.stedenband.registry.naming.WrittenName;

/** Places abroad and countries that the registry knows, by id and by name. */
final class PlacesAbroad {
    private final Map<ThingId, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final CountryLookup countries = new CountryLookup();

    /**
     * A place with what it is called and the sources of what is known of it.
     *
     * @param sameAs the place that counts, where this id was given up
     */
    @MappedEntity
    record Known(@Id PartyAbroad place, List<String> names, Optional<ThingId> sameAs, List<String> sources) {}

    PlacesAbroad(List<Known> all) {
        for (Known known : all) {
            byId.put(known.place().id(), known);
            if (known.place().id().kind() == ThingKind.COUNTRY) {
                countries.add(known.place().id(), known.names());
            }
            Set<String> names = known.names().stream()
                    .flatMap(name -> PlaceNames.keys(name).stream())
                    .collect(Collectors.toSet());
            names.forEach(name ->
                    byName.computeIfAbsent(name, any -> new ArrayList<>(1)).add(known));
        }
    }

    /** The place with an id, or the one that took its place. */
    Optional<Known> find(ThingId id) {
        Known known = byId.get(id);
        return known == null
                ? Optional.empty()
                : known.sameAs().flatMap(this::find).or(() -> Optional.of(known));
    }

    /** Places of that name in a country. */
    List<Known> named(String name, ThingId country) {
        return WrittenName.abroad(name).stream()
                .map(PlaceNames::fold)
                .filter(byName::containsKey)
                .limit(1)
                .flatMap(folded -> byName.get(folded).stream())
                .filter(known -> known.place().id().kind() == ThingKind.PARTNER_CITY
                        && known.place().isIn(country))
                .flatMap(known -> find(known.place().id()).stream())
                .distinct()
                .toList();
    }

    /** A country by a code, or by a name in any language. */
    Optional<Known> country(String text) {
        return countries.find(text).flatMap(this::find);
    }
}
