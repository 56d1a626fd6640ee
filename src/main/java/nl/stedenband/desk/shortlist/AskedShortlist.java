package nl.stedenband.desk.shortlist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.matching.request.SizeWanted;
import nl.stedenband.registry.ThingId;

/**
 * A request as somebody wrote it, before it is known whether the things it names are there.
 *
 * @param themes ids or words
 * @param hours a week that the municipality must have
 * @param declined ids of municipalities that said no
 * @param openCases in how many other open cases of the desk a municipality is asked
 * @param leaveOut ids of partnerships to judge without
 * @param limit how many are told with their reasons
 * @param weights of rules to try instead of the usual ones
 */
public record AskedShortlist(
        Asker partner,
        List<String> themes,
        ShortlistViewpoint from,
        Optional<SizeWanted> size,
        AskedProgramme programme,
        Optional<Double> hours,
        Set<ThingId> declined,
        Map<ThingId, Integer> openCases,
        Set<String> leaveOut,
        int limit,
        Map<String, Double> weights) {

    /**
     * Who asks.
     *
     * @param id of a place or country of the registry
     * @param name of a place
     * @param country its code or name
     */
    public record Asker(Optional<ThingId> id, Optional<String> name, Optional<String> country) {}

    /**
     * The programme that would pay.
     *
     * @param name its id or name
     * @param network id or name of one to belong to
     */
    public record AskedProgramme(
            Optional<String> name,
            Optional<SizeWanted> size,
            Optional<String> network,
            Set<ThingId> provinces,
            boolean experienced) {}
}
