package nl.stedenband.matching.evaluation;

import java.util.Arrays;
import java.util.List;

/**
 * Fits weights to trials, so that what was left out is as likely as can be among all others: each municipality is as likely as the
 * exponent of its score, divided by those of all. Kept small by a penalty, and within bounds.
 *
 * @see <a href="https://eml.berkeley.edu/reprints/mcfadden/zarembka.pdf">McFadden, Conditional logit analysis of qualitative choice
 *     behavior (1974)</a>
 */
public final class ConditionalLogit {
    private static final int STEPS = 2_000;
    private static final double SMALLEST_GAIN = 1e-7;

    private final List<Trial> trials;
    private final double penalty;

    /** @param penalty for the sum of the squares of all weights */
    public ConditionalLogit(List<Trial> trials, double penalty) {
        this.trials = trials;
        this.penalty = penalty;
    }

    private record Point(double[] weights, double likelihood, double[] slope) {}

    /**
     * The likeliest weights, found by going uphill.
     *
     * @param least the least that each weight may be
     * @param most the most that each weight may be
     */
    public double[] fit(double[] least, double[] most) {
        Point here = at(new double[least.length]);
        double step = 1.0 / Math.max(1, trials.size());
        for (int i = 0; i < STEPS; i++) {
            Point next = at(within(here, step, least, most));
            if (next.likelihood() > here.likelihood()) {
                boolean isThere = next.likelihood() - here.likelihood() < SMALLEST_GAIN;
                here = next;
                step *= 1.5;
                if (isThere) {
                    break;
                }
            } else {
                step /= 3;
            }
        }
        return here.weights();
    }

    private static double[] within(Point from, double step, double[] least, double[] most) {
        double[] weights = new double[least.length];
        for (int k = 0; k < weights.length; k++) {
            weights[k] = Math.max(least[k], Math.min(most[k], from.weights()[k] + step * from.slope()[k]));
        }
        return weights;
    }

    private Point at(double[] weights) {
        double likelihood = -penalty
                * Arrays.stream(weights).map(weight -> weight * weight / 2).sum();
        double[] slope = Arrays.stream(weights).map(weight -> -penalty * weight).toArray();
        for (Trial trial : trials) {
            likelihood += add(trial, weights, slope);
        }
        return new Point(weights, likelihood, slope);
    }

    /** The logarithm of how likely the answer is; of several heirs the first is taken, and the others are out of the choice. */
    private static double add(Trial trial, double[] weights, double[] slope) {
        int answer = trial.answers().stream().min(Integer::compare).orElseThrow();
        double[][] values = trial.values();
        double[] scores = new double[values.length];
        double greatest = Double.NEGATIVE_INFINITY;
        for (int town = 0; town < values.length; town++) {
            scores[town] = trial.score(town, weights);
            greatest = Math.max(greatest, scores[town]);
        }
        double sum = 0;
        double[] mean = new double[weights.length];
        for (int town = 0; town < values.length; town++) {
            if (town == answer || !trial.answers().contains(town)) {
                double likely = Math.exp(scores[town] - greatest);
                sum += likely;
                for (int k = 0; k < mean.length; k++) {
                    mean[k] += likely * values[town][k];
                }
            }
        }
        for (int k = 0; k < mean.length; k++) {
            slope[k] += values[answer][k] - mean[k] / sum;
        }
        return scores[answer] - greatest - Math.log(sum);
    }
}
