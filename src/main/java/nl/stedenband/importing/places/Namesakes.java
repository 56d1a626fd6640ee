package nl.stedenband.importing.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.naming.WrittenName;

/**
 * The foreign places that a name can mean: those of the registry, then those of the gazetteer that it has not got yet. Which
 * of them a row means is for the matcher to say.
 */
final class Namesakes {
    /** A point this near to a place is the place's. Cities are wide, and sources point at different squares of them. */
    static final double SAME_PLACE_KM = 30;

    private final PartnerCities cities;
    private final Gazetteer gazetteer;
    private final Exonyms exonyms;
    private final GeneratedIds ids;

    Namesakes(PartnerCities cities, Gazetteer gazetteer, Exonyms exonyms) {
        this.cities = cities;
        this.gazetteer = gazetteer;
        this.exonyms = exonyms;
        this.ids = new GeneratedIds(gazetteer);
    }

    /** @param entry the gazetteer's entry, where the registry has not got the place yet */
    record Candidate(ThingId id, String name, Optional<Point> point, Optional<Gazetteer.Entry> entry) {
        double distanceTo(Point other) {
            return point.map(own -> own.kilometresTo(other)).orElse(Double.POSITIVE_INFINITY);
        }

        boolean isAt(Point other) {
            return distanceTo(other) <= SAME_PLACE_KM;
        }

        @Override
        public String toString() {
            return point.map(at -> String.format(Locale.ROOT, "%s at %.2f, %.2f", name, at.latitude(), at.longitude()))
                    .orElse(name);
        }
    }

    /**
     * Those of that very name, else by way of another name of theirs, else the same without the word for what sort of authority
     * it is, else of the part that it names with its whole.
     */
    List<Candidate> in(ThingId country, String name) {
        List<Candidate> candidates = List.of();
        for (String written : WrittenName.abroad(name)) {
            String folded = PlaceNames.fold(written);
            candidates = candidates.isEmpty() ? in(country, Set.of(folded)) : candidates;
            candidates = candidates.isEmpty() ? in(country, exonyms.equivalents(folded, country.value())) : candidates;
        }
        if (candidates.isEmpty()) {
            candidates = PlaceNames.part(name)
                    .map(part -> in(country, Set.of(PlaceNames.fold(part.name()))))
                    .orElse(List.of());
        }
        return candidates;
    }

    /** Who else has a name that a known place hasn't got; nobody where it is one of its own, or new. */
    List<Candidate> otherThan(PartnerCities.City known, ThingId country, String name) {
        List<Candidate> having = in(country, name);
        boolean isItsOwn = cities.named(PlaceNames.fold(name)).contains(known.id())
                || having.stream().anyMatch(candidate -> candidate.id().equals(known.id()));
        return isItsOwn
                ? List.of()
                : having.stream()
                        .filter(candidate -> known.point()
                                .map(at -> !candidate.isAt(at))
                                .orElse(candidate.entry().isEmpty()))
                        .toList();
    }

    /** The country, be it which it may, of a place of that very name at that point. */
    Optional<String> countryAt(Point point, String name) {
        String folded = PlaceNames.fold(name);
        Stream<PartnerCities.City> known = cities.named(folded).stream().flatMap(id -> cities.get(id).stream());
        return Stream.concat(
                        gazetteer.named(folded).stream()
                                .filter(entry -> entry.point().kilometresTo(point) <= SAME_PLACE_KM)
                                .map(Gazetteer.Entry::country),
                        known.filter(city -> city.point()
                                        .filter(own -> own.kilometresTo(point) <= SAME_PLACE_KM)
                                        .isPresent())
                                .map(PartnerCities.City::country))
                .findFirst();
    }

    private List<Candidate> in(ThingId country, Set<String> folded) {
        Map<ThingId, Candidate> candidates = new LinkedHashMap<>();
        for (String name : folded) {
            for (PartnerCities.City city : cities.named(name, country.value())) {
                candidates.put(city.id(), new Candidate(city.id(), city.name(), city.point(), Optional.empty()));
            }
        }
        for (String name : folded) {
            for (Gazetteer.Entry entry : gazetteer.named(name, country.value())) {
                Candidate candidate = candidate(entry);
                if (candidates.values().stream().noneMatch(other -> other.isAt(entry.point()))) {
                    candidates.putIfAbsent(candidate.id(), candidate);
                }
            }
        }
        return List.copyOf(candidates.values());
    }

    private Candidate candidate(Gazetteer.Entry entry) {
        Optional<PartnerCities.City> known = cities.ofGeonames(entry.geonamesId());
        return new Candidate(
                known.map(PartnerCities.City::id).orElseGet(() -> ids.of(entry)),
                entry.name(),
                Optional.of(entry.point()),
                known.isPresent() ? Optional.empty() : Optional.of(entry));
    }
}
