package nl.stedenband.registry;

import java.time.LocalDate;

/**
 * The days between which something happened, both included, counted in days since 1970-01-01.
 * A bound that nobody knows is {@link #BEGINNING} or {@link #END}, the first and last day that EDTF can write.
 */
public record DayRange(long min, long max) {
    /** 0001-01-01. */
    public static final long BEGINNING = LocalDate.of(1, 1, 1).toEpochDay();

    /** 9999-12-31. */
    public static final long END = LocalDate.of(9999, 12, 31).toEpochDay();

    public static final DayRange ALWAYS = new DayRange(BEGINNING, END);

    public DayRange {
        if (min > max) {
            throw new IllegalArgumentException("days %d to %d run backwards".formatted(min, max));
        }
    }

    public static DayRange of(LocalDate first, LocalDate last) {
        return new DayRange(first.toEpochDay(), last.toEpochDay());
    }

    public boolean contains(long day) {
        return min <= day && day <= max;
    }

    public boolean surelyBefore(DayRange other) {
        return max < other.min;
    }

    public boolean overlaps(DayRange other) {
        return !surelyBefore(other) && !other.surelyBefore(this);
    }

    /** Days between {@code day} and the nearest day of this range; 0 within it. */
    public long distanceTo(long day) {
        return day < min ? min - day : Math.max(0, day - max);
    }
}
