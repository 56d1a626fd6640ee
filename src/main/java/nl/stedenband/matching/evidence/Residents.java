package nl.stedenband.matching.evidence;

import java.util.List;
import java.util.Set;
import nl.stedenband.registry.ThingId;

/**
 * How many residents of a municipality come from a country, by the figure of the year nearest to the day.
 *
 * @param from the country, or the group of countries that the figure is on
 * @param countries that the figure counts
 * @param estimate whether it was computed from a rounded share
 */
public record Residents(
        ThingId town,
        Topic from,
        Set<ThingId> countries,
        long residents,
        boolean estimate,
        long year,
        List<String> sources) {
    public Residents {
        countries = Set.copyOf(countries);
        sources = List.copyOf(sources);
    }
}
