package nl.stedenband.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * From where in time a question looks at the registry: on which day, as known when, as said by when.
 *
 * @param asOf the day on which things held
 * @param knownOn to the millisecond; what was recorded later, or retracted before, is left out
 * @param saidBy what was published later is left out; without it everything counts that the registry knows, also from sources
 *     of whose date only the month or year is known
 * @param reach how many days a tie that is only possible may lie from a sighting
 * @param status which ties to list
 */
public record Viewpoint(
        LocalDate asOf, Instant knownOn, Optional<LocalDate> saidBy, long reach, Viewpoint.Status status) {
    public Viewpoint {
        knownOn = knownOn.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Ten years. */
    public static final long USUAL_REACH = 3652;

    /** However far from a sighting. */
    public static final long REACH_ALL = DayRange.END - DayRange.BEGINNING;

    /** The names of the parameters of a question that make a viewpoint. */
    public static final List<String> PARAMETERS = List.of("asOf", "knownOn", "saidBy", "reach", "status");

    /** Which ties an answer takes in. */
    public enum Status {
        /** Those that held on the day, certainly, possibly or as some source says. */
        CURRENT,
        /** Ended ones too, and those of which nothing was seen within reach. */
        ALL
    }

    /** How things stand now. */
    public static Viewpoint at(Instant now) {
        return new Viewpoint(
                LocalDate.ofInstant(now, ZoneOffset.UTC), now, Optional.empty(), USUAL_REACH, Status.CURRENT);
    }

    /** The same, taking in all ties that there ever were. */
    public Viewpoint withAll() {
        return new Viewpoint(asOf, knownOn, saidBy, reach, Status.ALL);
    }

    /** The same as a user would write it, to be asked again. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("asOf", asOf.toString());
        written.put("knownOn", knownOn.toString());
        saidBy.ifPresent(day -> written.put("saidBy", day.toString()));
        written.put("reach", reach == REACH_ALL ? "all" : Long.toString(reach));
        written.put("status", status.name().toLowerCase(Locale.ROOT));
        return written;
    }

    /** The same on an earlier day, where the day lies beyond. */
    public Viewpoint notAfter(LocalDate day) {
        return asOf.isAfter(day) ? new Viewpoint(day, knownOn, saidBy, reach, status) : this;
    }

    /**
     * What queries call {@code $asOf}, {@code $knownOn}, {@code $saidBy}, {@code $reach} and {@code $all}: days since 1970,
     * milliseconds since 1970, days since 1970, days, and whether ended and unknown ties are listed.
     */
    public Map<String, Object> parameters() {
        return Map.of(
                "asOf", asOf.toEpochDay(),
                "knownOn", knownOn.toEpochMilli(),
                "saidBy", saidBy.map(LocalDate::toEpochDay).orElse(DayRange.END),
                "reach", reach,
                "all", status == Status.ALL);
    }
}
