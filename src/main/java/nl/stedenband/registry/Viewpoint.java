package nl.stedenband.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * From where in time a question looks at the registry: on which day, as known when, as said by when.
 *
 * @param asOf the day on which things held
 * @param knownOn to the millisecond; what was recorded later, or retracted before, is left out
 * @param saidBy what was published later is left out; without it everything counts that the registry knows, also from sources
 *     of whose date only the month or year is known
 * @param distances how far a tie may be seen before or after the day
 * @param status which ties to list
 * @param inherited whether to list those that municipalities have of dissolved ones
 */
public record Viewpoint(
        LocalDate asOf,
        Instant knownOn,
        Optional<LocalDate> saidBy,
        Viewpoint.Distances distances,
        Viewpoint.Status status,
        Inherited inherited) {
    public Viewpoint {
        knownOn = knownOn.truncatedTo(ChronoUnit.MILLIS);
    }

    /** However far from a sighting. */
    public static final long REACH_ALL = DayRange.END - DayRange.BEGINNING;

    /** The names of the parameters of a question that make a viewpoint. */
    public static final List<String> PARAMETERS =
            List.of("asOf", "knownOn", "saidBy", "reach", "reachBefore", "keep", "status", "inherited");

    /**
     * How far from a sighting the status of a tie may still rest on it, in days.
     *
     * @param reach so long after its last sighting a tie is possible of which no end is known
     * @param reachBefore so long before its first sighting a tie is possible of which no begin is known
     * @param keep so long after its last sighting, at most, a tie is confirmed, if the source that saw it keeps so long
     */
    public record Distances(long reach, long reachBefore, long keep) {
        /** Ten years after, three years before, and as long as sources keep. */
        public static final Distances USUAL = new Distances(3652, 1095, REACH_ALL);

        /** Whoever asks for ties however far from a sighting means both sides of it. */
        public static Distances within(long reach) {
            return new Distances(
                    reach, reach == REACH_ALL ? REACH_ALL : Math.min(reach, USUAL.reachBefore), USUAL.keep);
        }
    }

    /**
     * Which ties an answer takes in.
     *
     * @param written as a user asks for it
     * @param words the statuses that a tie may have
     */
    public record Status(String written, List<String> words) {
        /** All that there are, the surest first. */
        public static final List<String> WORDS =
                List.of("certain", "confirmed", "possible", "contradicted", "ended", "unknown");

        /** Those that held on the day, certainly, possibly or as some source says. */
        public static final Status CURRENT = new Status("current", WORDS.subList(0, 4));

        /** Ended ones too, and those of which nothing was seen within reach. */
        public static final Status ALL = new Status("all", WORDS);

        /** What one may write, but for lists of several. */
        public static final List<String> EXAMPLES = Stream.concat(
                        Stream.of(CURRENT.written, ALL.written), WORDS.stream())
                .toList();

        /** {@code current}, {@code all}, or some statuses with commas between; nothing where there is no such status. */
        public static Optional<Status> parse(String text) {
            if (text.equals(CURRENT.written)) {
                return Optional.of(CURRENT);
            }
            if (text.equals(ALL.written)) {
                return Optional.of(ALL);
            }
            List<String> words = WORDS.stream()
                    .filter(List.of(text.split(",", -1))::contains)
                    .toList();
            return WORDS.containsAll(List.of(text.split(",", -1)))
                    ? Optional.of(new Status(String.join(",", words), words))
                    : Optional.empty();
        }
    }

    /** How things stand now. */
    public static Viewpoint at(ClockReading now) {
        return new Viewpoint(
                now.day(), now.lastTold(), Optional.empty(), Distances.USUAL, Status.CURRENT, Inherited.YES);
    }

    /** The same, taking in all ties that there ever were. */
    public Viewpoint withAll() {
        return new Viewpoint(asOf, knownOn, saidBy, distances, Status.ALL, inherited);
    }

    /** The same, taking in what is possible however far from a sighting. */
    public Viewpoint withAnyDistance() {
        return new Viewpoint(
                asOf, knownOn, saidBy, new Distances(REACH_ALL, REACH_ALL, distances.keep), status, inherited);
    }

    /** The same as a user would write it, to be asked again. */
    public Map<String, String> written() {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("asOf", asOf.toString());
        written.put("knownOn", knownOn.toString());
        saidBy.ifPresent(day -> written.put("saidBy", day.toString()));
        written.put("reach", written(distances.reach));
        if (distances.reachBefore != Distances.within(distances.reach).reachBefore) {
            written.put("reachBefore", written(distances.reachBefore));
        }
        if (distances.keep != REACH_ALL) {
            written.put("keep", Long.toString(distances.keep));
        }
        written.put("status", status.written);
        if (inherited != Inherited.YES) {
            written.put("inherited", inherited.word());
        }
        return written;
    }

    private static String written(long reach) {
        return reach == REACH_ALL ? "all" : Long.toString(reach);
    }

    /** The same on another day. */
    public Viewpoint onDay(LocalDate day) {
        return new Viewpoint(day, knownOn, saidBy, distances, status, inherited);
    }

    /** The same on an earlier day, where the day lies beyond. */
    public Viewpoint notAfter(LocalDate day) {
        return asOf.isAfter(day) ? onDay(day) : this;
    }

    public long reach() {
        return distances.reach;
    }

    /**
     * What queries call {@code $asOf}, {@code $knownOn}, {@code $saidBy}, {@code $reach}, {@code $reachBefore}, {@code $keep},
     * {@code $statuses} and {@code $inherited}: days since 1970, milliseconds since 1970, days since 1970, three times days, the statuses
     * that are listed, and the word for which ties are; {@code $all} says whether these are all the statuses that there are.
     */
    public Map<String, Object> parameters() {
        return Map.of(
                "asOf",
                asOf.toEpochDay(),
                "knownOn",
                knownOn.toEpochMilli(),
                "saidBy",
                saidBy.map(LocalDate::toEpochDay).orElse(DayRange.END),
                "reach",
                distances.reach,
                "reachBefore",
                distances.reachBefore,
                "keep",
                distances.keep,
                "statuses",
                status.words,
                "all",
                status.words.size() == Status.WORDS.size(),
                "inherited",
                inherited.word());
    }
}
