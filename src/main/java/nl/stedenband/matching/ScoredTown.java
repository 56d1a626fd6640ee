package nl.stedenband.matching;

import java.util.Comparator;
import nl.stedenband.matching.evidence.Town;

/**
 * How well a municipality suits a request.
 *
 * @param fit how much is on record of it that fits, from 0 to 100
 * @param capacity whether it could carry the work, from 0 to 100
 */
public record ScoredTown(Town town, int fit, int capacity) {
    /** Who fits best first; equals by what they could carry, by name, then by id, so that the order is always the same. */
    static final Comparator<ScoredTown> BEST_FIRST = Comparator.comparingInt(ScoredTown::fit)
            .thenComparingInt(ScoredTown::capacity)
            .reversed()
            .thenComparing(score -> score.town().name())
            .thenComparing(score -> score.town().id());
}
