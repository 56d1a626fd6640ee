package nl.stedenband.matching;

import java.util.List;
import nl.stedenband.matching.evidence.Town;
import nl.stedenband.registry.BilingualText;

/**
 * One way in which a request can be met.
 *
 * @param towns that it is offered with
 */
public record MatchingOutcome(Kind kind, BilingualText sentence, List<Town> towns) {
    public MatchingOutcome {
        towns = List.copyOf(towns);
    }

    /** What can come of a request. */
    public enum Kind {
        NEW_PARTNERSHIP("newPartnership"),
        JOIN_COLLEAGUE("joinColleague"),
        EXPERT_POOL("expertPool");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word for it in answers. */
        public String word() {
            return word;
        }
    }
}
