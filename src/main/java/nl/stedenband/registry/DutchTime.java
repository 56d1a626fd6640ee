package nl.stedenband.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Days and hours as they are in the Netherlands, where the officers, the editors and those who wait for them are. Programs are told times
 * in UTC.
 */
public final class DutchTime {
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    /** The day that it was in the Netherlands. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }

    public static ZonedDateTime at(Instant moment) {
        return moment.atZone(AMSTERDAM);
    }
}
