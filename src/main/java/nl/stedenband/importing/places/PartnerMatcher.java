package nl.stedenband.importing.places;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.importing.table.Row;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/**
 * Finds the foreign place that a row means. The item of Wikidata decides where there is one; else the name within the
 * country, in any spelling and by way of its Dutch name. Where two places fit, the row's own point decides; where it has
 * none, nobody does.
 */
final class PartnerMatcher {
    /** A point this near to a place is the place's. Cities are wide, and sources point at different squares of them. */
    private static final double SAME_PLACE_KM = 30;

    /** A point is taken to lie in a country when the gazetteer has a place of that country this near. */
    private static final double IN_COUNTRY_KM = 50;

    private final PartnerCities cities;
    private final Gazetteer gazetteer;
    private final Exonyms exonyms;

    PartnerMatcher(PartnerCities cities, Gazetteer gazetteer, Exonyms exonyms) {
        this.cities = cities;
        this.gazetteer = gazetteer;
        this.exonyms = exonyms;
    }

    /**
     * What a row says of the place.
     *
     * @param nameColumn where findings on the name go
     * @param pointColumn where findings on the point go
     */
    record Wanted(
            String name,
            ThingId country,
            Optional<Point> point,
            Optional<String> item,
            String nameColumn,
            String pointColumn) {
        Wanted in(String otherCountry) {
            return new Wanted(name, ThingId.country(otherCountry), point, item, nameColumn, pointColumn);
        }

        Wanted withoutPoint() {
            return new Wanted(name, country, Optional.empty(), item, nameColumn, pointColumn);
        }
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

    Optional<Found> match(Row row, Wanted wanted) {
        Optional<ThingId> item = wanted.item().map(ThingId::partnerCity);
        Optional<Found> found = item.isPresent() ? byItem(row, wanted, item.get()) : byName(row, wanted);
        found.ifPresent(place -> remember(place, wanted.name()));
        return found;
    }

    /** The item becomes the id, also where the name fits many places or none. */
    private Optional<Found> byItem(Row row, Wanted wanted, ThingId item) {
        if (cities.get(item).isPresent()) {
            return Optional.of(new Found(item, wanted.country(), wanted.point(), Optional.empty(), Optional.empty()));
        }
        Row attempt = row.emptyCopy();
        Optional<Found> byName = byName(attempt, wanted);
        if (byName.isEmpty()) {
            return Optional.of(new Found(item, wanted.country(), wanted.point(), Optional.empty(), Optional.empty()));
        }
        row.addFindings(attempt);
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

    private Optional<Found> byName(Row row, Wanted wanted) {
        List<Candidate> candidates = candidates(wanted);
        if (candidates.isEmpty()) {
            return Optional.of(notKnownByName(row, wanted));
        }
        List<Candidate> near = candidates.stream()
                .filter(candidate -> wanted.point().isPresent()
                        && candidate.distanceTo(wanted.point().get()) <= SAME_PLACE_KM)
                .sorted((a, b) -> Double.compare(
                        a.distanceTo(wanted.point().orElseThrow()),
                        b.distanceTo(wanted.point().orElseThrow())))
                .toList();
        if (!near.isEmpty()) {
            return Optional.of(settle(near.get(0), wanted, wanted.point()));
        }
        if (candidates.size() == 1) {
            return onlyOneFits(row, wanted, candidates.get(0));
        }
        if (wanted.point().isPresent()
                && liesIn(wanted.country(), wanted.point().get())) {
            return Optional.of(newPlace(wanted, apart(wanted)));
        }
        row.error(
                wanted.nameColumn(),
                "'%s' fits %d places in %s (%s); a point or a Wikidata item would settle it"
                        .formatted(
                                wanted.name(),
                                candidates.size(),
                                wanted.country(),
                                candidates.stream().map(Candidate::toString).collect(Collectors.joining(", "))));
        return Optional.empty();
    }

    private Optional<Found> onlyOneFits(Row row, Wanted wanted, Candidate candidate) {
        if (wanted.point().isEmpty() || candidate.point().isEmpty()) {
            return Optional.of(settle(candidate, wanted, wanted.point()));
        }
        if (liesIn(wanted.country(), wanted.point().get())) {
            return Optional.of(newPlace(wanted, apart(wanted)));
        }
        row.warn(
                wanted.pointColumn(),
                "the point lies %.0f km from %s and not in %s; it is not used"
                        .formatted(candidate.distanceTo(wanted.point().get()), candidate, wanted.country()));
        return Optional.of(settle(candidate, wanted, Optional.empty()));
    }

    private Found notKnownByName(Row row, Wanted wanted) {
        if (wanted.point().isEmpty()
                || liesIn(wanted.country(), wanted.point().get())
                        && elsewhere(wanted).isEmpty()) {
            return newPlace(wanted, id(wanted.country(), PlaceNames.slug(name(wanted))));
        }
        Optional<String> elsewhere = elsewhere(wanted);
        if (elsewhere.isPresent()) {
            row.warn(
                    wanted.nameColumn(),
                    "the country %s contradicts name and point, which fit %s in %s; it is read as that"
                            .formatted(wanted.country(), wanted.name(), elsewhere.get()));
            return byName(row, wanted.in(elsewhere.get())).orElseThrow();
        }
        row.warn(wanted.pointColumn(), "the point does not lie in %s; it is not used".formatted(wanted.country()));
        return newPlace(wanted.withoutPoint(), id(wanted.country(), PlaceNames.slug(name(wanted))));
    }

    /** The country of a place of that name at that point, where it is another one. */
    private Optional<String> elsewhere(Wanted wanted) {
        Point point = wanted.point().orElseThrow();
        String folded = PlaceNames.fold(wanted.name());
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

    private boolean liesIn(ThingId country, Point point) {
        return gazetteer.hasPlaceNear(point, country.value(), IN_COUNTRY_KM);
    }

    private List<Candidate> candidates(Wanted wanted) {
        String folded = PlaceNames.fold(wanted.name());
        List<Candidate> candidates = candidates(Set.of(folded), wanted.country().value());
        if (candidates.isEmpty()) {
            candidates =
                    candidates(exonyms.equivalents(folded), wanted.country().value());
        }
        if (candidates.isEmpty()) {
            Optional<PlaceNames.Part> part = PlaceNames.part(wanted.name());
            if (part.isPresent()) {
                candidates = candidates(
                        Set.of(PlaceNames.fold(part.get().name())),
                        wanted.country().value());
            }
        }
        return candidates;
    }

    private List<Candidate> candidates(Set<String> folded, String country) {
        Map<ThingId, Candidate> candidates = new LinkedHashMap<>();
        for (String name : folded) {
            for (PartnerCities.City city : cities.named(name, country)) {
                candidates.put(city.id(), new Candidate(city.id(), city.name(), city.point(), Optional.empty()));
            }
        }
        for (String name : folded) {
            for (Gazetteer.Entry entry : gazetteer.named(name, country)) {
                Optional<PartnerCities.City> known = cities.ofGeonames(entry.geonamesId());
                ThingId id = known.map(PartnerCities.City::id).orElseGet(() -> id(entry));
                boolean isThere = candidates.values().stream().anyMatch(candidate -> candidate.isAt(entry.point()));
                if (!candidates.containsKey(id) && !isThere) {
                    candidates.put(
                            id,
                            new Candidate(
                                    id,
                                    entry.name(),
                                    Optional.of(entry.point()),
                                    known.isPresent() ? Optional.empty() : Optional.of(entry)));
                }
            }
        }
        return new ArrayList<>(candidates.values());
    }

    private record Candidate(ThingId id, String name, Optional<Point> point, Optional<Gazetteer.Entry> entry) {
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

    private static Found settle(Candidate candidate, Wanted wanted, Optional<Point> point) {
        return new Found(candidate.id(), wanted.country(), point, Optional.empty(), candidate.entry());
    }

    private static Found newPlace(Wanted wanted, ThingId id) {
        return new Found(id, wanted.country(), wanted.point(), Optional.empty(), Optional.empty());
    }

    /** Names that occur twice in a country get the gazetteer's number, so that the id doesn't depend on who came first. */
    private ThingId id(Gazetteer.Entry entry) {
        String slug = PlaceNames.slug(entry.name());
        boolean unique = gazetteer.named(PlaceNames.fold(entry.name()), entry.country()).stream()
                        .filter(other -> PlaceNames.slug(other.name()).equals(slug))
                        .count()
                == 1;
        return id(ThingId.country(entry.country()), unique ? slug : slug + '-' + entry.geonamesId());
    }

    /** The id of a place that has its name in common with another one in the country: where it lies tells them apart. */
    private ThingId apart(Wanted wanted) {
        Point point = wanted.point().orElseThrow();
        return id(
                wanted.country(),
                "%s-%d-%d"
                        .formatted(
                                PlaceNames.slug(name(wanted)),
                                Math.round(Math.abs(point.latitude()) * 10),
                                Math.round(Math.abs(point.longitude()) * 10)));
    }

    private static ThingId id(ThingId country, String slug) {
        return ThingId.partnerCity("x-" + country.value().toLowerCase(Locale.ROOT) + '-' + slug);
    }

    private static String name(Wanted wanted) {
        return PlaceNames.part(wanted.name()).map(PlaceNames.Part::name).orElse(wanted.name());
    }
}
