package nl.stedenband.importing.places;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.PlacesOfTheWorld;
import nl.stedenband.registry.ThingId;

/** The bundled gazetteer, for questions about places of which no source has said anything yet. */
@Singleton
final class GazetteerPlaces implements PlacesOfTheWorld {
    private final PlacesLoader places;

    GazetteerPlaces(PlacesLoader places) {
        this.places = places;
    }

    @Override
    public List<Entry> named(String name, ThingId country) {
        Gazetteer gazetteer = places.gazetteer();
        return PlaceNames.keys(name).stream()
                .flatMap(key -> gazetteer.named(key, country.value()).stream())
                .distinct()
                .map(GazetteerPlaces::entry)
                .toList();
    }

    private static Entry entry(Gazetteer.Entry entry) {
        return new Entry(entry.name(), entry.point(), entry.population(), "geonames#geonameid " + entry.geonamesId());
    }
}
