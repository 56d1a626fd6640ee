package nl.stedenband.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
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

/** What holds of the status of a day whatever is said: begins, ends, renewals, sightings and denials on any days of a month. */
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
                        words("begin", 0, 24, 0).list().ofMaxSize(2),
                        words("end", 0, 24, 0).list().ofMaxSize(2),
                        words("renewal", 0, 24, 0).list().ofMaxSize(1),
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

    @Provide
    Arbitrary<List<Word>> sightingsAndBegins() {
        return Arbitraries.oneOf(words("begin", 0, 24, 0), words("renewal", 0, 24, 0), sightings())
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<Word> words() {
        return Arbitraries.oneOf(
                words("begin", 0, 24, 0),
                words("end", 0, 24, 0),
                words("renewal", 0, 24, 0),
                words("denial", 0, 24, 4),
                sightings());
    }

    @Provide
    Arbitrary<Word> sightings() {
        return words("seen", 0, 24, 4);
    }

    @Property(tries = 1000)
    void aLighterSourceNeverMakesEndedCurrentNorCertainLess(
            @ForAll("histories") List<Word> history, @ForAll("words") Word lighter) {
        List<Assertion> heavier = assertions(history, SourceRank.PRESS.ordinal());
        List<Assertion> both = new ArrayList<>(heavier);
        both.add(assertion(lighter, "lighter", SourceRank.UNVERIFIED_COPY, "2012"));
        CertaintyTimeline before = new CertaintyTimeline(heavier);
        CertaintyTimeline after = new CertaintyTimeline(both);

        for (long day = day(0); day < day(DAYS); day++) {
            Optional<Certainty> was = on(before, day);
            if (was.equals(Optional.of(Certainty.ENDED)) || was.equals(Optional.of(Certainty.CERTAIN))) {
                assertThat(on(after, day)).as("day %d", day - day(0)).isEqualTo(was);
            }
        }
    }

    @Property(tries = 1000)
    void aSightingNeverMakesADayLessCertain(
            @ForAll("histories") List<Word> history, @ForAll("sightings") Word sighting, @ForAll SourceRank rank) {
        List<Assertion> without = assertions(history);
        List<Assertion> with = new ArrayList<>(without);
        with.add(assertion(sighting, "another", rank, "2012"));
        CertaintyTimeline before = new CertaintyTimeline(without);
        CertaintyTimeline after = new CertaintyTimeline(with);

        for (long day = day(0); day < day(DAYS); day++) {
            assertThat(strength(on(after, day)))
                    .as("day %d", day - day(0))
                    .isGreaterThanOrEqualTo(strength(on(before, day)));
        }
    }

    /** The definition, read out for each day: where nobody ends or denies a tie, all rests on when it stood. */
    @Property(tries = 1000)
    void withoutEndsADayIsWhatWasSeenAroundIt(@ForAll("sightingsAndBegins") List<Word> history) {
        CertaintyTimeline timeline = new CertaintyTimeline(assertions(history));

        for (long day = day(0); day < day(DAYS); day++) {
            long asked = day;
            boolean before = history.stream().anyMatch(word -> word.days().max() <= asked);
            boolean after = history.stream()
                    .anyMatch(word -> word.kind().equals("begin")
                            ? word.days().min() == asked
                            : word.days().min() >= asked);
            boolean during = history.stream()
                    .anyMatch(
                            word -> !word.kind().equals("begin") && word.days().contains(asked));
            boolean beginIsFirst = history.stream()
                    .filter(word -> word.kind().equals("begin"))
                    .anyMatch(begin -> history.stream()
                            .noneMatch(word -> word.days().max() < begin.days().min()));
            Optional<Certainty> defined = before && after
                    ? Optional.of(Certainty.CERTAIN)
                    : during
                            ? Optional.of(Certainty.CONFIRMED)
                            : before || !beginIsFirst ? Optional.of(Certainty.POSSIBLE) : Optional.empty();
            assertThat(on(timeline, day))
                    .as("day %d", day - day(0))
                    .isEqualTo(history.isEmpty() ? Optional.empty() : defined);
        }
    }

    @Property(tries = 300)
    void theOrderOfArrivalDoesNotMatter(@ForAll("histories") List<Word> history, @ForAll Random chance) {
        List<Assertion> assertions = assertions(history);
        List<Assertion> shuffled = new ArrayList<>(assertions);
        Collections.shuffle(shuffled, chance);

        assertThat(new CertaintyTimeline(shuffled).stretches())
                .isEqualTo(new CertaintyTimeline(assertions).stretches());
    }

    @Property(tries = 1000)
    void whatIsOnlyPossibleWasSeenNextOnTheSideThatItsBasisNames(@ForAll("histories") List<Word> history) {
        for (CertaintyInterval stretch : new CertaintyTimeline(assertions(history)).stretches()) {
            stretch.status().basis().ifPresent(basis -> {
                List<TimeEvidence> evidence = stretch.period().evidence();
                assertThat(stretch.near())
                        .isIn(evidence.stream().map(TimeEvidence::when).toList());
                if (basis == StatusOnDay.Basis.SEEN_BEFORE) {
                    assertThat(evidence)
                            .noneMatch(one -> one.when().max() > stretch.near().max());
                } else {
                    assertThat(evidence)
                            .noneMatch(one -> one.when().min() < stretch.near().min());
                }
            });
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

    private static Optional<Certainty> on(CertaintyTimeline timeline, long day) {
        return timeline.stretches().stream()
                .filter(stretch -> stretch.days().contains(day))
                .map(CertaintyInterval::certainty)
                .findFirst();
    }

    private static int strength(Optional<Certainty> certainty) {
        return certainty
                .map(List.of(
                        Certainty.ENDED,
                        Certainty.CONTRADICTED,
                        Certainty.POSSIBLE,
                        Certainty.CONFIRMED,
                        Certainty.CERTAIN)::indexOf)
                .orElse(-1);
    }

    private static Arbitrary<Word> words(String kind, long first, long last, int length) {
        return Combinators.combine(
                        Arbitraries.longs().between(first, last),
                        Arbitraries.integers().between(0, length))
                .as((from, more) -> new Word(kind, from, Math.min(last, from + more)));
    }

    /** Each word is from a source of its own, of all ranks by turns. */
    private static List<Assertion> assertions(List<Word> history) {
        return assertions(history, SourceRank.values().length - 1);
    }

    /** @param lightest the number of the last rank that has a turn */
    private static List<Assertion> assertions(List<Word> history, int lightest) {
        List<Assertion> assertions = new ArrayList<>();
        for (Word word : history) {
            int number = assertions.size();
            assertions.add(assertion(
                    word,
                    "source-" + number,
                    SourceRank.values()[number % (lightest + 1)],
                    Integer.toString(2010 + number % 3)));
        }
        return assertions;
    }

    private static Assertion assertion(Word word, String source, SourceRank rank, String published) {
        Sample sample = Sample.tie("gm0363", "x-gh-accra").by(source, rank, published);
        String from = date(word.from());
        String span = from + '/' + date(word.to());
        switch (word.kind()) {
            case "begin" -> sample.held(from + '/');
            case "end" -> sample.held('/' + from);
            case "renewal" -> sample.renewed(from);
            case "seen" -> sample.seen(span);
            default -> sample.denied().seen(span);
        }
        return sample.build();
    }

    private static String date(long number) {
        return FIRST.plusDays(number).toString();
    }

    private static long day(long number) {
        return FIRST.toEpochDay() + number;
    }
}
