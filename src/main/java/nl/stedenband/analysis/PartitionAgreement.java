package nl.stedenband.analysis;

import java.util.Arrays;

/** How far two ways to divide the same places into groups agree. */
final class PartitionAgreement {
    private PartitionAgreement() {}

    /**
     * The share of pairs of places on which they agree, corrected for chance (L. Hubert and P. Arabie, <i>Comparing partitions</i>, Journal of Classification
     * 2, 1985, equation 5). 1 where both leave no choice, as when all places are in one group or each in its own.
     */
    static double adjustedRandIndex(int[] one, int[] other) {
        long[] cells = new long[one.length];
        for (int place = 0; place < one.length; place++) {
            cells[place] = (long) one[place] << Integer.SIZE | other[place];
        }
        double together = pairsOfEqual(cells);
        double inOne = pairsOfEqual(Arrays.stream(one).asLongStream().toArray());
        double inOther = pairsOfEqual(Arrays.stream(other).asLongStream().toArray());
        double pairs = one.length * (one.length - 1.0) / 2;
        double expected = pairs == 0 ? 0 : inOne * inOther / pairs;
        double most = (inOne + inOther) / 2;
        return most == expected ? 1 : (together - expected) / (most - expected);
    }

    private static double pairsOfEqual(long[] values) {
        Arrays.sort(values);
        double pairs = 0;
        long run = 0;
        for (int i = 0; i < values.length; i++) {
            run = i > 0 && values[i] == values[i - 1] ? run + 1 : 0;
            pairs += run;
        }
        return pairs;
    }
}
