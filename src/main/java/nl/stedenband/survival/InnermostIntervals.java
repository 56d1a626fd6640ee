package nl.stedenband.survival;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The stretches of time that an estimate can tell apart: those that begin where some duration's bounds begin, end where some end, and
 * have no other such place inside. All that is estimated lies in them, and each duration covers a row of neighbours of them.
 *
 * <p>Time is a line of places, two for each whole number: 2t is t itself, 2t + 1 all between t and t + 1. So an exact duration and
 * bounds that end at it are told apart, and ends before censoring at the same time come first.
 *
 * @see <a href="https://doi.org/10.1111/j.2517-6161.1976.tb01597.x">B. W. Turnbull, The empirical distribution function with
 *     arbitrarily grouped, censored and truncated data, 1976</a>
 */
final class InnermostIntervals {
    private final long[] firsts;
    private final long[] lasts;

    private InnermostIntervals(long[] firsts, long[] lasts) {
        this.firsts = firsts;
        this.lasts = lasts;
    }

    static InnermostIntervals of(List<DurationBounds> durations) {
        long[] begins = durations.stream()
                .mapToLong(DurationBounds::firstPlace)
                .sorted()
                .distinct()
                .toArray();
        long[] ends = durations.stream()
                .mapToLong(DurationBounds::lastPlace)
                .sorted()
                .distinct()
                .toArray();
        long[] firsts = new long[begins.length];
        long[] lasts = new long[begins.length];
        int count = 0;
        int end = 0;
        for (int i = 0; i < begins.length; i++) {
            while (ends[end] < begins[i]) {
                end++;
            }
            if (i + 1 == begins.length || begins[i + 1] > ends[end]) {
                firsts[count] = begins[i];
                lasts[count] = ends[end];
                count++;
            }
        }
        return new InnermostIntervals(Arrays.copyOf(firsts, count), Arrays.copyOf(lasts, count));
    }

    int size() {
        return firsts.length;
    }

    /** The last number that isn't in the interval any more when it begins, or the one that it is. */
    long from(int interval) {
        return firsts[interval] / 2;
    }

    long to(int interval) {
        return lasts[interval] == DurationBounds.NEVER ? DurationBounds.NEVER : lasts[interval] / 2;
    }

    /** Durations that cover the same intervals, with how many they are. */
    List<Covering> coverings(List<DurationBounds> durations) {
        Map<Long, Integer> counts = new HashMap<>();
        for (DurationBounds duration : durations) {
            long first = atOrAfter(firsts, duration.firstPlace());
            long last = atOrAfter(lasts, duration.lastPlace());
            last = last < size() && lasts[(int) last] == duration.lastPlace() ? last : last - 1;
            counts.merge(first << Integer.SIZE | last, 1, Integer::sum);
        }
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new Covering(
                        (int) (entry.getKey() >> Integer.SIZE), entry.getKey().intValue(), entry.getValue()))
                .toList();
    }

    private static int atOrAfter(long[] sorted, long place) {
        int found = Arrays.binarySearch(sorted, place);
        return found < 0 ? -found - 1 : found;
    }

    /**
     * So many durations that cover the same intervals.
     *
     * @param first the first of these, counted from 0
     * @param last the last of these
     */
    record Covering(int first, int last, int count) {}
}
