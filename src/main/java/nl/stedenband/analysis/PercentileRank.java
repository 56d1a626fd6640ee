package nl.stedenband.analysis;

import java.util.Arrays;

/**
 * How many of a group come no higher: the percentile rank, which counts those below and half of those that are equal (L. Crocker and J. Algina, <i>Introduction
 * to classical and modern test theory</i>, 1986, chapter 19). Of values in general, it stands for the middle of those that are equal.
 */
public final class PercentileRank {
    /** Sums of the same numbers in another order differ by no more. */
    private static final double SAME = 1e-9;

    private final double[] sorted;

    private PercentileRank(double[] sorted) {
        this.sorted = sorted;
    }

    /** The group, in any order; not to be empty. */
    public static PercentileRank among(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new PercentileRank(sorted);
    }

    /** How many there are. */
    public int size() {
        return sorted.length;
    }

    /** From 0 to 100. */
    public double of(double value) {
        double tolerance = SAME * Math.max(1, Math.abs(value));
        int below = before(value - tolerance);
        int notAbove = before(value + tolerance);
        return 100.0 * (below + (notAbove - below) / 2.0) / sorted.length;
    }

    /** The value that a share of them doesn't exceed, between two of them where it falls between (type 7 of R. J. Hyndman and Y. Fan, 1996). */
    public double quantile(double share) {
        double at = share * (sorted.length - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
    }

    private int before(double bound) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
