package nl.stedenband.matching.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.ThingId;

/**
 * A request from abroad, as far as matching looks at it.
 *
 * @param size of the municipality that is wanted
 * @param hours a week that it must have for the work
 * @param declined municipalities that said no
 * @param openCases in how many other open cases a municipality is asked; who makes shortlists for everybody knows of none
 */
public record Request(
        Partner partner,
        List<Theme> themes,
        Optional<SizeWanted> size,
        Programme programme,
        Optional<Double> hours,
        Set<ThingId> declined,
        Map<ThingId, Integer> openCases) {
    public Request {
        themes = List.copyOf(themes);
        declined = Set.copyOf(declined);
        openCases = Map.copyOf(openCases);
    }

    /** A request that says no more than who asks. */
    public static Request by(Partner partner) {
        return new Request(partner, List.of(), Optional.empty(), Programme.NONE, Optional.empty(), Set.of(), Map.of());
    }
}
