package nl.stedenband.matching;

import java.util.List;
import java.util.Optional;
import nl.stedenband.matching.evidence.Town;

/**
 * A municipality in the order in which it could be asked.
 *
 * @param rank from 1: one more than the number of those that fit better, so that equals share it
 * @param fit how much is on record of it that fits, from 0 to 100
 * @param capacity whether it could carry the work, from 0 to 100
 * @param nearby the tie that it could build on, as it lies in the area that asks
 * @param hasUnknownSize whether a size is asked for and its own is not known
 */
public record Candidate(
        int rank,
        Town town,
        int fit,
        int capacity,
        List<Reason> reasons,
        Optional<Colleague.TieThere> nearby,
        boolean hasUnknownSize) {
    public Candidate {
        reasons = List.copyOf(reasons);
    }

    /** Whether a reason rests on sources that were published after the day alone. */
    public boolean hindsight() {
        return reasons.stream().anyMatch(Reason::hindsight);
    }
}
