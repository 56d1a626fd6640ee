package nl.stedenband.desk.shortlist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.graph.matching.MatchingQueries.Named;
import nl.stedenband.graph.matching.MatchingQueries.PlaceRow;
import nl.stedenband.matching.evidence.Figure;
import nl.stedenband.matching.evidence.PartyAbroad;
import nl.stedenband.matching.evidence.Topic;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** Places abroad and countries that the registry knows, by id and by name. */
final class PlacesAbroad {
    private final Map<ThingId, Known> byId = new HashMap<>();
    private final Map<String, List<Known>> byName = new HashMap<>();

    /** A place with the sources of what is known of it. */
    record Known(PartyAbroad place, Optional<ThingId> sameAs, List<String> sources) {}

    PlacesAbroad(List<PlaceRow> rows) {
        for (PlaceRow row : rows) {
            Known known = new Known(
                    place(row), Optional.ofNullable(row.sameAs()).map(ThingId::ofKey), List.copyOf(row.sources()));
            byId.put(known.place().id(), known);
            Set<String> names = row.names().stream()
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

    PartyAbroad get(String key) {
        return byId.get(ThingId.ofKey(key)).place();
    }

    /** Places of that name in a country. */
    List<Known> named(String name, ThingId country) {
        return byName.getOrDefault(PlaceNames.fold(name), List.of()).stream()
                .filter(known -> known.place().id().kind() == ThingKind.PARTNER_CITY
                        && known.place().isIn(country))
                .flatMap(known -> find(known.place().id()).stream())
                .distinct()
                .toList();
    }

    /** A country by its code, or by a name in either language. */
    Optional<Known> country(String text) {
        return ThingId.parse(ThingKind.COUNTRY, text)
                .flatMap(this::find)
                .or(() -> byName.getOrDefault(PlaceNames.fold(text), List.of()).stream()
                        .filter(known -> known.place().id().kind() == ThingKind.COUNTRY)
                        .findFirst());
    }

    private static PartyAbroad place(PlaceRow row) {
        return new PartyAbroad(
                ThingId.ofKey(row.key()),
                row.name(),
                Optional.ofNullable(row.country()).map(PlacesAbroad::topic),
                point(row.latitude(), row.longitude()),
                Optional.ofNullable(row.population()).map(number -> new Figure(number, "", row.sources())));
    }

    static Optional<Point> point(Double latitude, Double longitude) {
        return latitude == null || longitude == null ? Optional.empty() : Optional.of(new Point(latitude, longitude));
    }

    static Topic topic(Named named) {
        ThingId id = ThingId.ofKey(named.key());
        return new Topic(id, named.name() == null ? id.value() : named.name());
    }
}
