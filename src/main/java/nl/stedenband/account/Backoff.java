package nl.stedenband.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes attempts that fail wait: some are free, then each has to wait twice as long after the last as the one before, up to a longest
 * wait. What failed is forgotten after a day, and the longest ago first where that is too much to keep. Counted in this process alone: a
 * start begins anew.
 */
final class Backoff {
    private static final int MOST = 20_000;
    private static final Duration FORGOTTEN = Duration.ofDays(1);

    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
            return size() > MOST;
        }
    };

    /**
     * What attempts are counted by.
     *
     * @param free how many don't wait
     */
    record Limit(String by, int free, Duration longest) {

        Duration wait(int failures) {
            if (failures < free) {
                return Duration.ZERO;
            }
            Duration doubled = Duration.ofSeconds(1L << Math.min(failures - free, 30));
            return doubled.compareTo(longest) < 0 ? doubled : longest;
        }
    }

    private record Count(int failures, Instant last) {

        boolean isForgotten(Instant now) {
            return last.plus(FORGOTTEN).isBefore(now);
        }
    }

    /** Counts an attempt as one that fails, unless it comes too soon: then how long to wait, and it isn't counted. */
    synchronized Optional<Duration> attempt(List<Limit> limits, Instant now) {
        dropForgotten(now);
        Duration wait = limits.stream()
                .map(limit -> left(limit, now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        if (!wait.isZero()) {
            return Optional.of(wait);
        }
        limits.forEach(limit -> counts.put(limit.by(), new Count(failures(limit, now) + 1, now)));
        return Optional.empty();
    }

    /** The attempt that was counted last has succeeded: it is none, and of what is forgiven nothing is. */
    synchronized void succeeded(List<Limit> limits, List<Limit> forgiven) {
        limits.forEach(limit -> counts.computeIfPresent(
                limit.by(), (by, count) -> new Count(Math.max(0, count.failures() - 1), count.last())));
        forgiven.forEach(limit -> counts.remove(limit.by()));
    }

    /** How much is kept. */
    synchronized int size() {
        return counts.size();
    }

    /** What was looked at longest ago stands first. */
    private void dropForgotten(Instant now) {
        Iterator<Count> eldest = counts.values().iterator();
        while (eldest.hasNext() && eldest.next().isForgotten(now)) {
            eldest.remove();
        }
    }

    private Duration left(Limit limit, Instant now) {
        Count count = counts.get(limit.by());
        if (count == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(now, count.last().plus(limit.wait(failures(limit, now))));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private int failures(Limit limit, Instant now) {
        Count count = counts.get(limit.by());
        return count == null || count.isForgotten(now) ? 0 : count.failures();
    }
}
