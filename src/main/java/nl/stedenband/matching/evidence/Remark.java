package nl.stedenband.matching.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/**
 * What a source says of places and countries besides their ties: a wish, a policy, a project, an economic link.
 *
 * @param type as the source's facts are sorted: {@code wish}, {@code economic_link}, {@code country_trait}
 * @param about what it is about besides, in a few words: a network, places that no source names one by one; may be empty
 * @param themes that the source names for it
 * @param held when it was so, where the source says it
 * @param seen when the source saw it so, where it says that
 * @param saidBy the day by which the source had surely spoken, in days since 1970
 * @param published when the source says that it spoke; nothing where it doesn't say
 */
public record Remark(
        String type,
        String text,
        String about,
        List<Topic> themes,
        Set<ThingId> subjects,
        Optional<EdtfInterval> held,
        Optional<Edtf> seen,
        long saidBy,
        Optional<Edtf> published,
        List<String> sources) {
    private static final double DAYS_OF_YEAR = 365.2425;

    public Remark {
        themes = List.copyOf(themes);
        subjects = Set.copyOf(subjects);
        sources = List.copyOf(sources);
    }

    /** Whether it may have been so on a day; what is said without a time stands at all times. */
    public boolean holdsOn(long day) {
        return held.filter(time -> !time.possible().contains(day)).isEmpty();
    }

    /** Years between a day and the nearest on which it was known to be so; endless for what nobody knows the time of. */
    public double yearsFrom(long day) {
        return isUndated() ? Double.POSITIVE_INFINITY : known().distanceTo(day) / DAYS_OF_YEAR;
    }

    /** When the source saw it, or else when it spoke; nothing where that isn't known. */
    public Optional<Edtf> told() {
        return seen.filter(Publications::isWithinBounds).or(() -> published.filter(Publications::isWithinBounds));
    }

    /** Whether its time is known, and it is told of days as late as another, but of none after this day. */
    public boolean isAsLateAs(Remark other, long day) {
        return !isUndated()
                && known().min() <= day
                && known().max() >= other.known().max();
    }

    private boolean isUndated() {
        return seen.isEmpty() && published.isEmpty() && held.isEmpty();
    }

    /** The days from the first to the last on which a source surely knew it so. */
    private DayRange known() {
        DayRange sighting = seen.map(Edtf::possible).orElse(new DayRange(saidBy, saidBy));
        long since = held.flatMap(EdtfInterval::begin)
                .map(begin -> begin.possible().min())
                .orElse(sighting.min());
        return new DayRange(Math.min(since, sighting.min()), sighting.max());
    }

    /** The countries that it names. */
    public Set<ThingId> countries() {
        return subjects.stream().filter(id -> id.kind() == ThingKind.COUNTRY).collect(Collectors.toSet());
    }

    /** The places abroad that it names. */
    public Set<ThingId> placesAbroad() {
        return subjects.stream()
                .filter(id -> id.kind() == ThingKind.PARTNER_CITY)
                .collect(Collectors.toSet());
    }
}
