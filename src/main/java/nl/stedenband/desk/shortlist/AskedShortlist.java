package nl.stedenband.desk.shortlist;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.matching.request.Conditions;
import nl.stedenband.registry.ThingId;

/**
 * A request as somebody wrote it, before it is known whether the things it names are there, and how its shortlist is to be made.
 *
 * @param programme that would pay: its id or name
 * @param network that the programme wants its municipalities to belong to: its id or name
 * @param leaveOut ids of partnerships to judge without
 * @param limit how many are told with their reasons
 * @param weights of rules to try instead of the usual ones
 */
public record AskedShortlist(
        Asker partner,
        Subjects about,
        ShortlistViewpoint from,
        Optional<String> programme,
        Optional<String> network,
        Conditions conditions,
        Set<String> leaveOut,
        int limit,
        Map<String, Double> weights) {

    /**
     * What the work would be about, and how.
     *
     * @param themes ids or words
     * @param motives why it is asked, in words
     * @param languages in which one could work together, by their names
     */
    public record Subjects(List<String> themes, List<String> motives, List<String> languages) {
        public Subjects {
            themes = List.copyOf(themes);
            motives = List.copyOf(motives);
            languages = List.copyOf(languages);
        }
    }

    /**
     * Who asks.
     *
     * @param id of a place or country of the registry
     * @param name of a place
     * @param country its code or name
     */
    public record Asker(Optional<ThingId> id, Optional<String> name, Optional<String> country) {}
}
