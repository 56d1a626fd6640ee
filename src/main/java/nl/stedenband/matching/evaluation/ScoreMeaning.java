package nl.stedenband.matching.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.matching.Rules;
import nl.stedenband.matching.rule.ScoreKind;

/**
 * What a fit has meant so far: of all pairs of a municipality and a place abroad that would have had it before their tie was known, how
 * many were real. The requests of those trials name no subject, language or programme, so that their scores are lower.
 *
 * @param atLeast the least fit
 * @param atMost the greatest
 */
public record ScoreMeaning(int atLeast, int atMost, long pairs, long real) {
    private static final int[] BOUNDS = {0, 1, 5, 10, 15, 20, 101};

    static List<ScoreMeaning> ofScores(List<Trial> trials, Rules rules) {
        long[] pairs = new long[Rules.FULL + 1];
        long[] real = new long[Rules.FULL + 1];
        for (Trial trial : trials) {
            for (int town = 0; town < trial.values().length; town++) {
                int fit = rules.score(ScoreKind.FIT, trial.values()[town]);
                pairs[fit]++;
                real[fit] += trial.answers().contains(town) ? 1 : 0;
            }
        }
        List<ScoreMeaning> meanings = new ArrayList<>();
        for (int i = 0; i + 1 < BOUNDS.length; i++) {
            meanings.add(new ScoreMeaning(
                    BOUNDS[i],
                    BOUNDS[i + 1] - 1,
                    sum(pairs, BOUNDS[i], BOUNDS[i + 1]),
                    sum(real, BOUNDS[i], BOUNDS[i + 1])));
        }
        return meanings;
    }

    private static long sum(long[] counts, int from, int below) {
        long sum = 0;
        for (int fit = from; fit < below; fit++) {
            sum += counts[fit];
        }
        return sum;
    }
}
