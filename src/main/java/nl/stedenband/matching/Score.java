package nl.stedenband.matching;

import java.util.Comparator;
import nl.stedenband.matching.evidence.Town;

/** How well a municipality suits a request: the sum of the points of its reasons. */
public record Score(Town town, double points) {
    /** The best first; equals by name, then by id, so that the order is always the same. */
    static final Comparator<Score> BEST_FIRST = Comparator.comparingDouble(Score::points)
            .reversed()
            .thenComparing(score -> score.town().name())
            .thenComparing(score -> score.town().id());
}
