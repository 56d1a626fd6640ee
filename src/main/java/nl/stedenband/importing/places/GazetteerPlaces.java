package nl.stedenband.importing.places;

import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.naming.WrittenName;

/** The bundled gazetteer, for questions about places of which no source has said anything yet. */
@Singleton
final class GazetteerPlaces implements PlacesOfTheWorld {
    private final PlacesLoader places;

    GazetteerPlaces(PlacesLoader places) {
        this.places = places;
    }

    @Override
    public List<Entry> named(String name, ThingId country) {
        Set<Gazetteer.Entry> found = new LinkedHashSet<>();
        for (String written : WrittenName.abroad(name)) {
            for (String key : found.isEmpty() ? PlaceNames.keys(written) : Set.<String>of()) {
                found.addAll(places.gazetteer().named(key, country.value()));
            }
            if (found.isEmpty()) {
                addEquivalents(found, PlaceNames.fold(written), country.value());
            }
        }
        return entries(found);
    }

    @Override
    public List<Entry> named(String name) {
        Set<Gazetteer.Entry> found = new LinkedHashSet<>();
        for (String written : WrittenName.abroad(name)) {
            String folded = PlaceNames.fold(written);
            found.addAll(places.gazetteer().named(folded));
            places.exonyms().countriesWith(folded).forEach(country -> addEquivalents(found, folded, country));
            if (found.isEmpty()) {
                places.exonyms()
                        .equivalents(folded)
                        .forEach(other -> found.addAll(places.gazetteer().named(other)));
            }
        }
        return entries(found);
    }

    @Override
    public List<Entry> beginning(String name, Optional<ThingId> country) {
        return entries(
                new LinkedHashSet<>(places.gazetteer().beginning(PlaceNames.fold(name), country.map(ThingId::value))));
    }

    @Override
    public List<Entry> largest(Predicate<Point> where, Optional<ThingId> country, int most) {
        return entries(new LinkedHashSet<>(places.gazetteer().largest(where, country.map(ThingId::value), most)));
    }

    @Override
    public List<Entry> mistyped(String name, Optional<ThingId> country) {
        return entries(
                new LinkedHashSet<>(places.gazetteer().mistyped(PlaceNames.fold(name), country.map(ThingId::value))));
    }

    private void addEquivalents(Set<Gazetteer.Entry> found, String folded, String country) {
        places.exonyms()
                .equivalents(folded, country)
                .forEach(other -> found.addAll(places.gazetteer().named(other, country)));
    }

    private List<Entry> entries(Set<Gazetteer.Entry> found) {
        GeneratedIds ids = new GeneratedIds(places.gazetteer());
        return found.stream()
                .map(entry -> new Entry(
                        ids.of(entry),
                        entry.name(),
                        ThingId.country(entry.country()),
                        entry.point(),
                        entry.population(),
                        "geonames#geonameid " + entry.geonamesId()))
                .toList();
    }
}
