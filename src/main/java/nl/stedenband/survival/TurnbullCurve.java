package nl.stedenband.survival;

import java.util.List;
import java.util.Optional;

/**
 * What share lasts how long, as far as bounds tell. Where in its interval a share ends can't be told.
 *
 * @param drops intervals with a share that ends in them, in their order; the last may have no end
 * @param isConverged whether no other curve makes what was seen more likely, within a millionth of a duration's log-likelihood
 */
public record TurnbullCurve(List<Drop> drops, int iterations, boolean isConverged) {

    public TurnbullCurve {
        drops = List.copyOf(drops);
    }

    /**
     * A share that ends somewhere after {@code from} and by {@code to}; exactly then where both are equal.
     *
     * @param to {@link DurationBounds#NEVER} where nobody knows
     * @param survival the share that lasts longer than {@code to}
     */
    public record Drop(long from, long to, double share, double survival) {}

    /** The least share that lasts longer than {@code time}: all that may have ended by then has. */
    public double leastSurvival(long time) {
        return 1
                - drops.stream()
                        .filter(drop -> drop.from() < time || drop.from() == drop.to() && drop.to() <= time)
                        .mapToDouble(Drop::share)
                        .sum();
    }

    /** The greatest share that lasts longer than {@code time}: only what must have ended by then has. */
    public double greatestSurvival(long time) {
        return 1
                - drops.stream()
                        .filter(drop -> drop.to() <= time)
                        .mapToDouble(Drop::share)
                        .sum();
    }

    /** Where half has ended; nothing where more than half has no known end. */
    public Optional<Drop> median() {
        return drops.stream()
                .filter(drop -> drop.to() != DurationBounds.NEVER && drop.survival() <= 0.5)
                .findFirst();
    }
}
