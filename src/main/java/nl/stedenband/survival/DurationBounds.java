package nl.stedenband.survival;

/**
 * Between which bounds a duration lies: longer than {@code left} and at most {@code right}; exactly that where both are equal.
 *
 * @param right {@link #NEVER} for what had not ended by {@code left}, as far as is known
 */
public record DurationBounds(long left, long right) {
    public static final long NEVER = Long.MAX_VALUE;

    public DurationBounds {
        if (left < 0 || right < left) {
            throw new IllegalArgumentException("a duration from %d to %d".formatted(left, right));
        }
    }

    public static DurationBounds exactly(long duration) {
        return new DurationBounds(duration, duration);
    }

    public static DurationBounds longerThan(long duration) {
        return new DurationBounds(duration, NEVER);
    }

    public boolean isExact() {
        return left == right;
    }

    public boolean hasEnded() {
        return right != NEVER;
    }

    /** The first of the places on the line of {@link InnermostIntervals} that it covers. */
    long firstPlace() {
        return isExact() ? 2 * left : 2 * left + 1;
    }

    long lastPlace() {
        return hasEnded() ? 2 * right : NEVER;
    }
}
