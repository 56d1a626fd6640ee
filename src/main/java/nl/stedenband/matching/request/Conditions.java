package nl.stedenband.matching.request;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.registry.ThingId;

/**
 * Which municipalities are wanted, in numbers and ids: the same as it is asked and as it is judged, for there is no name in it to look
 * up.
 *
 * @param size of the municipality
 * @param programmeSize whom the programme that would pay takes by number of inhabitants
 * @param provinces in which the programme wants it to lie; empty for anywhere
 * @param experienced whether the programme takes only those that had a tie abroad before
 * @param hours a week that it must have for the work
 * @param declined municipalities that said no
 * @param openCases in how many other open cases a municipality is asked; who makes shortlists for everybody knows of none
 * @param offering municipalities that offer now to help with its subject; the pool is of the desk, so who makes shortlists for everybody knows of none
 */
public record Conditions(
        Optional<SizeWanted> size,
        Optional<SizeWanted> programmeSize,
        Set<ThingId> provinces,
        boolean experienced,
        Optional<Double> hours,
        Set<ThingId> declined,
        Map<ThingId, Integer> openCases,
        Set<ThingId> offering) {
    public static final Conditions NONE = new Conditions(
            Optional.empty(), Optional.empty(), Set.of(), false, Optional.empty(), Set.of(), Map.of(), Set.of());

    public Conditions {
        provinces = Set.copyOf(provinces);
        declined = Set.copyOf(declined);
        openCases = Map.copyOf(openCases);
        offering = Set.copyOf(offering);
    }
}
