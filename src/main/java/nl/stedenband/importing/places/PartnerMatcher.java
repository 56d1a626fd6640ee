package nl.stedenband.importing.places;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.importing.places.Namesakes.Candidate;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/**
 * Finds the foreign place that a row means. The item of Wikidata decides where there is one; else the name within the
 * country, in any spelling and by way of its Dutch name. Where two places fit, the row's own point decides; where it has
 * none, nobody does.
 */
final class PartnerMatcher {
    /** A point is taken to lie in a country when the gazetteer has a place of that country this near. */
    private static final double IN_COUNTRY_KM = 50;

    /** A point this near to a city of so many inhabitants is the city's, and no namesake's that nobody has heard of. */
    private static final double IN_A_CITY_KM = 5;

    private static final long CITY = 50_000;

    private final PartnerCities cities;
    private final Gazetteer gazetteer;
    private final Namesakes namesakes;

    PartnerMatcher(PartnerCities cities, Gazetteer gazetteer, Namesakes namesakes) {
        this.cities = cities;
        this.gazetteer = gazetteer;
        this.namesakes = namesakes;
    }

    /**
     * The place that was found.
     *
     * @param point the row's point, where it is that place's
     * @param sameAs the id under which the registry had the place until now
     * @param entry the gazetteer's entry, where the registry has not got it yet
     */
    record Found(
            ThingId id,
            ThingId country,
            Optional<Point> point,
            Optional<ThingId> sameAs,
            Optional<Gazetteer.Entry> entry) {}

    Optional<Found> match(InputRow inputRow, WantedPlace wanted) {
        Optional<ThingId> item = wanted.item().map(ThingId::partnerCity);
        Optional<Found> found = item.isPresent() ? byItem(inputRow, wanted, item.get()) : byName(inputRow, wanted);
        found.ifPresent(place -> remember(place, wanted.name()));
        return found;
    }

    /** The item becomes the id, also where the name fits many places or none. */
    private Optional<Found> byItem(InputRow inputRow, WantedPlace wanted, ThingId item) {
        Optional<PartnerCities.City> known = cities.get(item);
        if (known.isPresent()) {
            List<Candidate> others = namesakes.otherThan(known.get(), wanted.country(), wanted.name());
            if (!others.isEmpty()) {
                inputRow.error(
                        wanted.nameColumn(),
                        "'%s' is %s, and the item %s is of %s; a row that contradicts itself is not read"
                                .formatted(
                                        wanted.name(),
                                        others.get(0),
                                        item,
                                        known.get().name()));
                return Optional.empty();
            }
            return Optional.of(wanted.found(item));
        }
        InputRow attempt = inputRow.emptyCopy();
        Optional<Found> byName = byName(attempt, wanted);
        if (byName.isEmpty()) {
            return Optional.of(wanted.found(item));
        }
        inputRow.addFindings(attempt);
        Found found = byName.get();
        boolean otherItem = found.id().value().startsWith("Q");
        Optional<ThingId> sameAs = Optional.of(found.id())
                .filter(id -> !otherItem && cities.get(id).isPresent());
        return Optional.of(
                new Found(item, found.country(), found.point(), sameAs, otherItem ? Optional.empty() : found.entry()));
    }

    private void remember(Found found, String name) {
        cities.add(
                cities.get(found.id())
                        .orElseGet(() -> new PartnerCities.City(
                                found.id(),
                                name,
                                found.country().value(),
                                found.entry().map(Gazetteer.Entry::point).or(found::point),
                                found.entry().map(Gazetteer.Entry::geonamesId))),
                name);
    }

    List<ThingId> named(String name) {
        return cities.named(PlaceNames.fold(name));
    }

    List<ThingId> named(String name, ThingId country) {
        return cities.named(PlaceNames.fold(name), country.value()).stream()
                .map(PartnerCities.City::id)
                .toList();
    }

    /** Whether a place of that name is known in the country. */
    boolean isPlaceIn(ThingId country, String name) {
        return !namesakes.in(country, name).isEmpty();
    }

    private Optional<Found> byName(InputRow inputRow, WantedPlace wanted) {
        List<Candidate> candidates = namesakes.in(wanted.country(), wanted.name());
        if (candidates.isEmpty()) {
            return Optional.of(notKnownByName(inputRow, wanted));
        }
        Optional<Candidate> nearest = wanted.point().flatMap(point -> candidates.stream()
                .filter(candidate -> candidate.isAt(point))
                .min(Comparator.comparingDouble(candidate -> candidate.distanceTo(point))));
        if (nearest.isPresent()) {
            return Optional.of(settle(nearest.get(), wanted, wanted.point()));
        }
        if (candidates.size() == 1) {
            return onlyOneFits(inputRow, wanted, candidates.get(0));
        }
        if (liesInItsCountry(wanted)) {
            return another(inputRow, wanted);
        }
        inputRow.error(
                wanted.nameColumn(),
                "'%s' fits %d places in %s (%s); a point or a Wikidata item would settle it"
                        .formatted(
                                wanted.name(),
                                candidates.size(),
                                wanted.country(),
                                candidates.stream().map(Candidate::toString).collect(Collectors.joining(", "))));
        return Optional.empty();
    }

    private Optional<Found> onlyOneFits(InputRow inputRow, WantedPlace wanted, Candidate candidate) {
        if (wanted.point().isEmpty() || candidate.point().isEmpty()) {
            return Optional.of(settle(candidate, wanted, wanted.point()));
        }
        if (liesInItsCountry(wanted)) {
            return another(inputRow, wanted);
        }
        inputRow.warn(
                wanted.pointColumn(),
                "the point lies %.0f km from %s and not in %s; it is not used"
                        .formatted(candidate.distanceTo(wanted.point().get()), candidate, wanted.country()));
        return Optional.of(settle(candidate, wanted, Optional.empty()));
    }

    private Found notKnownByName(InputRow inputRow, WantedPlace wanted) {
        Optional<String> elsewhere = wanted.point().flatMap(point -> namesakes.countryAt(point, wanted.name()));
        if (elsewhere.isPresent()) {
            inputRow.warn(
                    wanted.nameColumn(),
                    "the country %s contradicts name and point, which fit %s in %s; it is read as that"
                            .formatted(wanted.country(), wanted.name(), elsewhere.get()));
            return byName(inputRow, wanted.in(elsewhere.get())).orElseThrow();
        }
        ThingId id = GeneratedIds.of(wanted.country(), wanted.name());
        if (wanted.point().isEmpty() || liesInItsCountry(wanted)) {
            return wanted.found(id);
        }
        inputRow.warn(wanted.pointColumn(), "the point does not lie in %s; it is not used".formatted(wanted.country()));
        return wanted.withoutPoint().found(id);
    }

    private boolean liesInItsCountry(WantedPlace wanted) {
        return wanted.point()
                .filter(point -> gazetteer.hasPlaceNear(point, wanted.country().value(), IN_COUNTRY_KM))
                .isPresent();
    }

    /** A place that is none of its namesakes; where the point is that of a city of another name, the row contradicts itself. */
    private Optional<Found> another(InputRow inputRow, WantedPlace wanted) {
        Point point = wanted.point().orElseThrow();
        Optional<Gazetteer.Entry> city =
                gazetteer.placeNear(point, wanted.country().value(), IN_A_CITY_KM, CITY);
        if (city.isPresent()) {
            inputRow.error(
                    wanted.nameColumn(),
                    "'%s' is another place than %s, where the point lies; a row that contradicts itself is not read"
                            .formatted(wanted.name(), city.get().name()));
            return Optional.empty();
        }
        return Optional.of(wanted.found(GeneratedIds.apart(wanted.country(), wanted.name(), point)));
    }

    private static Found settle(Candidate candidate, WantedPlace wanted, Optional<Point> point) {
        return new Found(candidate.id(), wanted.country(), point, Optional.empty(), candidate.entry());
    }
}
