package nl.stedenband.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** How many ties lie between the places of the largest component, on shortest ways: from all of its places, or from a sample of them. */
public final class DistanceDistribution {
    private final boolean isExact;
    private final int sources;
    private final long[] ways;

    /** Pairs of places that are so far from each other. */
    public record DistanceCount(int distance, long pairs) {}

    /**
     * Takes the array as it is.
     *
     * @param sources from how many places ways were sought
     * @param ways how many of them are so long; from all places, each pair is counted from both ends
     */
    DistanceDistribution(boolean isExact, int sources, long[] ways) {
        this.isExact = isExact;
        this.sources = sources;
        this.ways = ways;
    }

    /** Whether ways were sought from all places; else the mean is an estimate, and the diameter may be greater. */
    public boolean isExact() {
        return isExact;
    }

    public int sources() {
        return sources;
    }

    /** The longest shortest way; 0 for a single place, nothing where there is none. */
    public OptionalInt diameter() {
        for (int distance = ways.length - 1; distance > 0; distance--) {
            if (ways[distance] > 0) {
                return OptionalInt.of(distance);
            }
        }
        return sources == 0 ? OptionalInt.empty() : OptionalInt.of(0);
    }

    /** The mean over all pairs of two places; nothing where there is no pair. */
    public OptionalDouble mean() {
        long pairs = 0;
        double sum = 0;
        for (int distance = 1; distance < ways.length; distance++) {
            pairs += ways[distance];
            sum += (double) ways[distance] * distance;
        }
        return pairs == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / pairs);
    }

    /** From 1 up; where they are not exact, only the pairs that ways were sought for. */
    public List<DistanceCount> counts() {
        List<DistanceCount> counts = new ArrayList<>();
        for (int distance = 1; distance < ways.length; distance++) {
            if (ways[distance] > 0) {
                counts.add(new DistanceCount(distance, isExact ? ways[distance] / 2 : ways[distance]));
            }
        }
        return counts;
    }

    /** What is counted on the way. */
    static final class Tally {
        private long[] ways = new long[1];

        void add(int distance, long more) {
            if (distance >= ways.length) {
                ways = Arrays.copyOf(ways, 2 * distance + 1);
            }
            ways[distance] += more;
        }

        void addAll(Tally other) {
            if (other.ways.length > ways.length) {
                ways = Arrays.copyOf(ways, other.ways.length);
            }
            for (int distance = 0; distance < other.ways.length; distance++) {
                ways[distance] += other.ways[distance];
            }
        }

        long[] ways() {
            return ways;
        }
    }
}
