package nl.stedenband.desk.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What happened in a case after the match. Numbers are counted also for what was erased since, so that none is given twice.
 *
 * @param phases by their numbers
 * @param phasesNumbered how many numbers were given
 * @param results by their numbers
 * @param resultsNumbered how many numbers were given
 * @param ending null while the work goes on
 */
@Serdeable
public record AfterMatch(
        List<MatchPhase> phases,
        int phasesNumbered,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
        List<MatchResult> results,

        int resultsNumbered,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable MatchEnding ending) {
    public static final AfterMatch NOTHING = new AfterMatch(List.of(), 0, List.of(), 0, null);

    public AfterMatch {
        phases = List.copyOf(phases);
        results = results == null ? List.of() : List.copyOf(results);
    }

    public Optional<MatchPhase> phase(int number) {
        return phases.stream().filter(phase -> phase.number() == number).findFirst();
    }

    public Optional<MatchResult> result(int number) {
        return results.stream().filter(result -> result.number() == number).findFirst();
    }

    /** The same with one phase more, which gets a number. */
    public AfterMatch plus(MatchPhase phase) {
        int number = phasesNumbered + 1;
        return new AfterMatch(plus(phases, phase.numbered(number)), number, results, resultsNumbered, ending);
    }

    /** The same with one result more, which gets a number. */
    public AfterMatch plus(MatchResult result) {
        int number = resultsNumbered + 1;
        return new AfterMatch(phases, phasesNumbered, plus(results, result.numbered(number)), number, ending);
    }

    /** The same with another in place of the phase of that number. */
    public AfterMatch with(MatchPhase changed) {
        return with(phases.stream()
                .map(phase -> phase.number() == changed.number() ? changed : phase)
                .toList());
    }

    /** The same with another in place of the result of that number. */
    public AfterMatch with(MatchResult changed) {
        return new AfterMatch(
                phases,
                phasesNumbered,
                results.stream()
                        .map(result -> result.number() == changed.number() ? changed : result)
                        .toList(),
                resultsNumbered,
                ending);
    }

    public AfterMatch withoutPhase(int number) {
        return with(phases.stream().filter(phase -> phase.number() != number).toList());
    }

    public AfterMatch withoutResult(int number) {
        return new AfterMatch(
                phases,
                phasesNumbered,
                results.stream().filter(result -> result.number() != number).toList(),
                resultsNumbered,
                ending);
    }

    /** @param how null for as if it hadn't */
    public AfterMatch ended(@Nullable MatchEnding how) {
        return new AfterMatch(phases, phasesNumbered, results, resultsNumbered, how);
    }

    /** The same with nothing of it public: a second officer confirms it anew. */
    public AfterMatch unconfirmed() {
        return new AfterMatch(
                phases,
                phasesNumbered,
                results.stream().map(result -> result.confirmed(null)).toList(),
                resultsNumbered,
                ending == null ? null : ending.confirmed(null));
    }

    /** The ids of what was asserted of it. */
    public Stream<String> told() {
        return Stream.concat(
                results.stream().flatMap(result -> result.assertion().stream()),
                Stream.ofNullable(ending).flatMap(end -> end.assertion().stream()));
    }

    /** The last day on which anything happens, as far as is known; nothing where no day is. */
    public Optional<LocalDate> lastDay() {
        Stream<LocalDate> planned =
                ending == null ? phases.stream().map(MatchPhase::plannedEnd) : Stream.of(ending.lastDay());
        return Stream.of(
                        planned,
                        phases.stream().map(MatchPhase::ended).filter(Objects::nonNull),
                        results.stream().map(MatchResult::on))
                .flatMap(days -> days)
                .max(Comparator.naturalOrder());
    }

    private AfterMatch with(List<MatchPhase> changed) {
        return new AfterMatch(changed, phasesNumbered, results, resultsNumbered, ending);
    }

    private static <T> List<T> plus(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }

    /** All that officers wrote of it. */
    public Stream<String> written() {
        return Stream.concat(
                results.stream().flatMap(MatchResult::written),
                Stream.ofNullable(ending).flatMap(MatchEnding::written));
    }
}
