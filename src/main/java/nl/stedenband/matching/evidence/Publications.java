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
 * @param years in which it says that it spoke, by its slug; without those that don't say
 * @param ranks by its slug
 */
public record Publications(Map<String, Long> days, Map<String, Integer> years, Map<String, SourceRank> ranks) {
    public Publications {
        days = Map.copyOf(days);
        years = Map.copyOf(years);
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
        Map<String, Integer> years = new HashMap<>();
        all.forEach(
                one -> one.published().flatMap(Publications::year).ifPresent(year -> years.put(one.source(), year)));
        return new Publications(
                all.stream().collect(Collectors.toMap(Publication::source, Publication::day)),
                years,
                all.stream().collect(Collectors.toMap(Publication::source, one -> SourceRank.ofSlug(one.rank()))));
    }

    /** The middle of a time: of about 2019, which may be a year more or less, 2019. Nothing where it has no begin or no end. */
    static Optional<Integer> year(Edtf time) {
        DayRange days = time.possible();
        return days.min() > DayRange.BEGINNING && days.max() < DayRange.END
                ? Optional.of(LocalDate.ofEpochDay(days.min() + (days.max() - days.min()) / 2)
                        .getYear())
                : Optional.empty();
    }

    /** The year in which the first of some sources spoke; nothing where that isn't known. */
    public Optional<Integer> year(List<String> sources) {
        return sources.stream()
                .map(source -> years.get(slug(source)))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
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
