package nl.stedenband.matching.evaluation;

import java.util.List;

/**
 * How often, and how near the top, what was left out is found again.
 *
 * @param trials how many ties
 * @param hitsAt1 share of those whose municipality is ranked first
 * @param hitsAt10 among the first ten
 * @param hitsAt50 among the first fifty
 * @param mrr mean of one divided by the rank
 */
public record RetrievalScore(int trials, double hitsAt1, double hitsAt10, double hitsAt50, double mrr) {

    /** @param ranks of what was left out, one for each trial */
    public static RetrievalScore of(List<Double> ranks) {
        return new RetrievalScore(
                ranks.size(),
                hitsAt(1, ranks),
                hitsAt(10, ranks),
                hitsAt(50, ranks),
                ranks.stream().mapToDouble(rank -> 1 / rank).average().orElse(0));
    }

    private static double hitsAt(int k, List<Double> ranks) {
        return ranks.isEmpty()
                ? 0
                : (double) ranks.stream().filter(rank -> rank <= k).count() / ranks.size();
    }
}
