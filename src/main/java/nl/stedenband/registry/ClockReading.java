package nl.stedenband.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The time, by the clock and by the registry.
 *
 * @param now by the clock
 * @param lastTold when the registry was last told anything; at each later moment it knows the same
 */
public record ClockReading(Instant now, Instant lastTold) {

    /** Of a registry that was never told anything, or of one that is told nothing while it is asked. */
    public static ClockReading at(Instant now) {
        return new ClockReading(now, now);
    }

    public LocalDate day() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /**
     * The first moment at which the registry knew what it knows at some moment, as far as can be told: of moments after it was last told
     * anything, that one. What is known then doesn't change when it is told more, also by writers that began before.
     */
    public Instant knownOn(Instant moment) {
        return moment.isBefore(lastTold) ? moment : lastTold;
    }

    /** The later of both: the clock of another machine, that told the registry something, may be ahead of this one. */
    public Instant latest() {
        return now.isBefore(lastTold) ? lastTold : now;
    }
}
