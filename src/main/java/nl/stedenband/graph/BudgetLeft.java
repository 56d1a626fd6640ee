package nl.stedenband.graph;

import java.time.Duration;

/**
 * What is left of a budget of time that fills up steadily. One long question may take more than there is, and is paid for later; but nobody
 * has to wait longer than it takes to fill up.
 *
 * @param nanos below 0 what is still to be paid
 * @param at the moment, in nanoseconds
 */
record BudgetLeft(long nanos, long at) {
    static final Duration PERIOD = Duration.ofMinutes(1);

    private static final long NANOS_OF_SECOND = 1_000_000_000;

    /** @param budget seconds in a period */
    static BudgetLeft whole(long now, int budget) {
        return new BudgetLeft(budget * NANOS_OF_SECOND, now);
    }

    BudgetLeft spend(long spent, long now, int budget) {
        return new BudgetLeft(Math.max(left(now, budget) - spent, -budget * NANOS_OF_SECOND), now);
    }

    /** How long until there is some; nothing when there is. */
    Duration untilSome(long now, int budget) {
        long left = left(now, budget);
        return left > 0 ? Duration.ZERO : Duration.ofNanos((1 - left) * PERIOD.toSeconds() / budget);
    }

    private long left(long now, int budget) {
        return Math.min(nanos + (now - at) / PERIOD.toSeconds() * budget, budget * NANOS_OF_SECOND);
    }
}
