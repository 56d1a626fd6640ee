package nl.stedenband.matching;

import java.util.Comparator;
import nl.stedenband.matching.evidence.Town;

/** How well a municipality suits a request: the sum of the points of its reasons. */
public record ScoredTown(Town town, double points) {
    /** The best first; equals by name, then by id, so that the order is always the same. */
    static final Comparator<ScoredTown> BEST_FIRST = Comparator.comparingDouble(ScoredTown::points)
            .reversed()
            .thenComparing(score -> score.town().name())
            .thenComparing(score -> score.town().id());
}
