package nl.stedenband.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days of the desk: those of Amsterdam, where its officers and the municipalities are, so a term ends there at midnight. */
@Singleton
public final class DeskCalendar {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Clock clock;

    DeskCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return day(clock.instant());
    }

    /** On which day something was done. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
