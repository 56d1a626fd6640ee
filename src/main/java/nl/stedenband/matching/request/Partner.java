package nl.stedenband.matching.request;

import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/**
 * Who asks: a place abroad, or a country.
 *
 * @param id where the registry knows it
 * @param country that it lies in or is
 * @param population inhabitants, where a source says it
 * @param sources of point and population
 */
public record Partner(
        Optional<ThingId> id,
        String name,
        ThingId country,
        String countryName,
        Optional<Point> point,
        Optional<Long> population,
        List<String> sources) {
    public Partner {
        sources = List.copyOf(sources);
    }
}
