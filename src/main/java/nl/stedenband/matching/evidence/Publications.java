package nl.stedenband.matching.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * When sources were published.
 *
 * @param days the day by which a source had surely spoken, by its slug, in days since 1970
 */
public record Publications(Map<String, Long> days) {
    public Publications {
        days = Map.copyOf(days);
    }

    /**
     * When a source was published.
     *
     * @param source its slug
     * @param day by which it had surely spoken, in days since 1970
     */
    public record Publication(String source, long day) {}

    public static Publications of(List<Publication> all) {
        return new Publications(all.stream().collect(Collectors.toMap(Publication::source, Publication::day)));
    }

    /** The year in which the first of some sources spoke; nothing where that isn't known. */
    public Optional<Integer> year(List<String> sources) {
        return sources.stream()
                .map(source -> days.get(source.split("#", 2)[0]))
                .filter(Objects::nonNull)
                .map(day -> LocalDate.ofEpochDay(day).getYear())
                .min(Comparator.naturalOrder());
    }

    /** Whether all of them were published after a day, so that nobody could have judged by them then. */
    public boolean areAllAfter(LocalDate day, List<String> sources) {
        return !sources.isEmpty()
                && sources.stream()
                        .map(source -> source.split("#", 2)[0])
                        .allMatch(slug -> days.getOrDefault(slug, Long.MIN_VALUE) > day.toEpochDay());
    }
}
