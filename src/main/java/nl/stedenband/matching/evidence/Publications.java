package nl.stedenband.matching.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.SourceRank;

/**
 * When sources were published, and how much their word weighs.
 *
 * @param days the day by which a source had surely spoken, by its slug, in days since 1970
 * @param published when it says that it spoke, by its slug; without those that don't say
 * @param ranks by its slug
 */
public record Publications(Map<String, Long> days, Map<String, Edtf> published, Map<String, SourceRank> ranks) {
    public Publications {
        days = Map.copyOf(days);
        published = Map.copyOf(published);
        ranks = Map.copyOf(ranks);
    }

    /**
     * When a source was published.
     *
     * @param source its slug
     * @param day by which it had surely spoken, in days since 1970
     * @param published nothing where it doesn't say
     * @param rank of the source
     */
    public record Publication(String source, long day, Optional<Edtf> published, String rank) {}

    public static Publications of(List<Publication> all) {
        Map<String, Edtf> published = new HashMap<>();
        all.forEach(one -> one.published()
                .filter(Publications::isWithinBounds)
                .ifPresent(time -> published.put(one.source(), time)));
        return new Publications(
                all.stream().collect(Collectors.toMap(Publication::source, Publication::day)),
                published,
                all.stream().collect(Collectors.toMap(Publication::source, one -> SourceRank.ofSlug(one.rank()))));
    }

    /** Whether a time has a begin and an end. */
    static boolean isWithinBounds(Edtf time) {
        DayRange days = time.possible();
        return days.min() > DayRange.BEGINNING && days.max() < DayRange.END;
    }

    /** When the first of some sources spoke; nothing where that isn't known. */
    public Optional<Edtf> first(List<String> sources) {
        return sources.stream()
                .map(source -> published.get(slug(source)))
                .filter(Objects::nonNull)
                .min(Comparator.comparingLong(
                        time -> time.possible().min() + time.possible().max()));
    }

    /** Whether all of them were published after a day, so that nobody could have judged by them then. */
    public boolean areAllAfter(LocalDate day, List<String> sources) {
        return !sources.isEmpty()
                && sources.stream()
                        .map(Publications::slug)
                        .allMatch(slug -> days.getOrDefault(slug, Long.MIN_VALUE) > day.toEpochDay());
    }

    /** The rank of the weightiest of some sources. */
    SourceRank weightiest(List<String> sources) {
        return sources.stream()
                .map(source -> ranks.getOrDefault(slug(source), SourceRank.UNVERIFIED_COPY))
                .min(Comparator.naturalOrder())
                .orElse(SourceRank.UNVERIFIED_COPY);
    }

    private static String slug(String source) {
        return source.split("#", 2)[0];
    }
}
