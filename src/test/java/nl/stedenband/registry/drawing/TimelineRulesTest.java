package nl.stedenband.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;

/**
 * The timeline against the model's definition, read out word by word for each day: begins in the first ten days of a month,
 * ends in the next five, a renewal in the five after those, sightings and denials on any of them.
 */
final class TimelineRulesTest {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final long DAYS = 25;

    /** What one source says; a day or two days with a slash between, counted from the first. */
    record Word(String kind, long from, long to) {
        DayRange days() {
            return new DayRange(day(from), day(to));
        }
    }

    @Provide
    Arbitrary<List<Word>> histories() {
        return Combinators.combine(
                        words("begin", 1, 10, 0).list().ofMaxSize(2),
                        words("end", 11, 15, 0).list().ofMaxSize(2),
                        words("renewal", 16, 20, 0).list().ofMaxSize(1),
                        words("seen", 0, 24, 4).list().ofMaxSize(4),
                        words("denial", 0, 24, 4).list().ofMaxSize(1))
                .as((begins, ends, renewals, seen, denials) -> {
                    List<Word> all = new ArrayList<>(begins);
                    all.addAll(ends);
                    all.addAll(renewals);
                    all.addAll(seen);
                    all.addAll(denials);
                    return all;
                });
    }

    @Property(tries = 1000)
    void aDayIsWhatTheModelSaysItIs(@ForAll("histories") List<Word> history) {
        List<Assertion> assertions = assertions(history);
        List<CertaintyInterval> stretches = new CertaintyTimeline(assertions).stretches();

        for (long day = day(0); day < day(DAYS); day++) {
            assertThat(on(stretches, day).map(CertaintyInterval::certainty))
                    .as("day %d", day - day(0))
                    .isEqualTo(defined(history, assertions, day));
        }
    }

    @Property(tries = 1000)
    void reachIsTheDistanceToTheNearestDayOfASighting(@ForAll("histories") List<Word> history) {
        List<CertaintyInterval> stretches = new CertaintyTimeline(assertions(history)).stretches();

        for (long day = day(0); day < day(DAYS); day++) {
            long on = day;
            on(stretches, day)
                    .filter(certaintyInterval -> certaintyInterval.certainty() == Certainty.POSSIBLE)
                    .ifPresent(certaintyInterval -> assertThat(
                                    certaintyInterval.near().distanceTo(on))
                            .as("day %d", on - day(0))
                            .isEqualTo(nearest(history, on)));
        }
    }

    @Property
    void stretchesFollowEachOtherWithoutOverlap(@ForAll("histories") List<Word> history) {
        List<CertaintyInterval> stretches = new CertaintyTimeline(assertions(history)).stretches();

        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i - 1).days().surelyBefore(stretches.get(i).days()))
                    .isTrue();
            assertThat(stretches.get(i).days().max())
                    .isGreaterThanOrEqualTo(stretches.get(i).days().min());
        }
    }

    /** The definition of the model; nothing on days before the earliest possible begin. */
    private static Optional<Certainty> defined(List<Word> history, List<Assertion> assertions, long day) {
        if (history.stream().allMatch(word -> word.kind().equals("denial"))) {
            return Optional.empty();
        }
        List<DayRange> period = period(history, day, "begin", "end", "seen", "renewal");
        List<DayRange> ends = period(history, day, "end");
        List<DayRange> seen = period(history, day, "seen", "renewal");
        boolean second = isSecond(history, day);
        boolean hasBegin =
                second || history.stream().anyMatch(word -> word.kind().equals("begin"));
        long earliest = second
                ? reopening(history).orElseThrow()
                : period.stream().mapToLong(DayRange::min).min().orElse(DayRange.BEGINNING);
        if (hasBegin && day < earliest) {
            return Optional.empty();
        }
        boolean oneEndsItBefore = ends.stream().anyMatch(end -> end.max() < day);
        boolean allEndItBefore = ends.stream().allMatch(end -> end.max() < day);
        long lastEnd = ends.stream().mapToLong(DayRange::max).max().orElse(DayRange.END);
        boolean seenLater = seen.stream().anyMatch(sighting -> sighting.min() > lastEnd);
        if (oneEndsItBefore) {
            return Optional.of(allEndItBefore && !seenLater ? Certainty.ENDED : Certainty.CONTRADICTED);
        }
        if (history.stream().filter(word -> word.kind().equals("denial")).anyMatch(word -> word.days()
                .contains(day))) {
            return Optional.of(Certainty.CONTRADICTED);
        }
        boolean hasBegun = hasBegin && begin(history, assertions, second) <= day;
        boolean seenOrEndedOnOrAfter = !ends.isEmpty() || seen.stream().anyMatch(sighting -> sighting.min() >= day);
        return Optional.of(hasBegun && seenOrEndedOnOrAfter ? Certainty.CERTAIN : Certainty.POSSIBLE);
    }

    /** What is said of the period that the day belongs to: a renewal after an end opens the second. */
    private static List<DayRange> period(List<Word> history, long day, String... kinds) {
        Optional<Long> reopening = reopening(history);
        return history.stream()
                .filter(word -> List.of(kinds).contains(word.kind()))
                .map(Word::days)
                .filter(days -> reopening.isEmpty() || (days.max() >= reopening.get()) == isSecond(history, day))
                .toList();
    }

    private static boolean isSecond(List<Word> history, long day) {
        return reopening(history).filter(opens -> opens <= day).isPresent();
    }

    private static Optional<Long> reopening(List<Word> history) {
        return history.stream()
                .filter(word -> word.kind().equals("renewal"))
                .map(word -> word.days().min())
                .filter(renewal -> history.stream().anyMatch(word -> word.kind().equals("end")))
                .findFirst();
    }

    private static long begin(List<Word> history, List<Assertion> assertions, boolean second) {
        return second
                ? reopening(history).orElseThrow()
                : assertions.stream()
                        .sorted(TimeClaims.WEIGHTIEST)
                        .flatMap(assertion -> assertion.says().when().since().stream())
                        .findFirst()
                        .orElseThrow()
                        .possible()
                        .max();
    }

    /** Begin and end are days on which it is said to have been there, as much as any sighting. */
    private static long nearest(List<Word> history, long day) {
        List<DayRange> said = new ArrayList<>(period(history, day, "begin", "end", "seen", "renewal"));
        return said.stream()
                .flatMapToLong(days -> LongStream.rangeClosed(days.min(), days.max()))
                .map(seen -> Math.abs(seen - day))
                .min()
                .orElseThrow();
    }

    private static Optional<CertaintyInterval> on(List<CertaintyInterval> stretches, long day) {
        return stretches.stream()
                .filter(certaintyInterval -> certaintyInterval.days().contains(day))
                .findFirst();
    }

    private static Arbitrary<Word> words(String kind, long first, long last, int length) {
        return Combinators.combine(
                        Arbitraries.longs().between(first, last),
                        Arbitraries.integers().between(0, length))
                .as((from, more) -> new Word(kind, from, Math.min(last, from + more)));
    }

    /** Each word is from a source of its own. */
    private static List<Assertion> assertions(List<Word> history) {
        List<Assertion> assertions = new ArrayList<>();
        for (Word word : history) {
            Sample sample = Sample.tie("gm0363", "x-gh-accra")
                    .by("source-" + assertions.size(), SourceRank.values()[assertions.size() % 6], "2010");
            String from = date(word.from());
            String span = from + '/' + date(word.to());
            switch (word.kind()) {
                case "begin" -> sample.held(from + '/');
                case "end" -> sample.held('/' + from);
                case "renewal" -> sample.renewed(from);
                case "seen" -> sample.seen(span);
                default -> sample.denied().seen(span);
            }
            assertions.add(sample.build());
        }
        return assertions;
    }

    private static String date(long number) {
        return FIRST.plusDays(number).toString();
    }

    private static long day(long number) {
        return FIRST.toEpochDay() + number;
    }
}
