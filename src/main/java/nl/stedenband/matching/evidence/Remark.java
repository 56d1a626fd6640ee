package nl.stedenband.matching.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.ThingId;

/**
 * What a source says of places and countries besides their ties: a wish, a policy, a project, an economic link.
 *
 * @param type as the source's facts are sorted: {@code wish}, {@code economic_link}, {@code country_trait}
 * @param held when it was so, where the source says it
 */
public record Remark(
        String type, String text, Set<ThingId> subjects, Optional<DayRange> held, String time, List<String> sources) {
    public Remark {
        subjects = Set.copyOf(subjects);
        sources = List.copyOf(sources);
    }

    /** Whether it may have been so on a day; what is said without a time stands at all times. */
    public boolean holdsOn(long day) {
        return held.filter(days -> !days.contains(day)).isEmpty();
    }

    /** The countries that it names. */
    public Set<ThingId> countries() {
        return subjects.stream().filter(id -> id.kind() == Kind.COUNTRY).collect(Collectors.toSet());
    }

    /** The places abroad that it names. */
    public Set<ThingId> placesAbroad() {
        return subjects.stream().filter(id -> id.kind() == Kind.PARTNER_CITY).collect(Collectors.toSet());
    }
}
