package nl.stedenband.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.stedenband.registry.DutchTime;

/** Days of the desk: those of Amsterdam, where its officers and the municipalities are, so a term ends there at midnight. */
@Singleton
public final class DeskCalendar {
    private final Clock clock;

    DeskCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return DutchTime.day(clock.instant());
    }
}
