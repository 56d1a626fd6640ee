package nl.stedenband.importing.places;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;

/** Whether the world has more places of a name than the registry knows of: one that it knows need not be the one meant. */
@Singleton
public class Homonyms {
    private final PlacesLoader places;

    Homonyms(PlacesLoader places) {
        this.places = places;
    }

    /**
     * Whether there are others of the name than this place.
     *
     * @param country in which they are looked for, ISO 3166-1 alpha-2; all the world without it
     * @param own where the place itself lies
     * @param ownCountry in which country the place itself lies
     */
    public boolean areThere(String name, Optional<String> country, Optional<Point> own, String ownCountry) {
        String folded = PlaceNames.fold(name);
        List<Gazetteer.Entry> named = country.map(code -> places.gazetteer().named(folded, code))
                .orElseGet(() -> places.gazetteer().named(folded));
        long elsewhere = named.stream()
                .filter(entry -> !entry.country().equals(ownCountry)
                        || own.filter(point -> entry.point().kilometresTo(point) > Namesakes.SAME_PLACE_KM)
                                .isPresent())
                .count();
        // one of those in its country is the place itself, where it isn't known where that lies
        long inItsCountry = own.isPresent()
                ? 0
                : named.stream()
                        .filter(entry -> entry.country().equals(ownCountry))
                        .count();
        return elsewhere > 0 || inItsCountry > 1;
    }
}
