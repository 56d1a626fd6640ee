package nl.stedenband.registry.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.drawing.DayExclusion.Verdict;

/**
 * What is known of a tie on one day, all claims weighed.
 *
 * @param basis on which side of the day the tie was seen, where it is only possible
 * @param near where it was seen next on that side; of what is more than possible all days
 * @param keptTo the last day on which a sighting still confirms it; before {@code near} where none does
 * @param begunAfter the last day of an earlier period, on which this one follows; {@link #FIRST_PERIOD} for none
 * @param disputedBy those who say otherwise and weigh less
 */
record StatusOnDay(
        Certainty certainty,
        Optional<Basis> basis,
        DayRange near,
        long keptTo,
        long begunAfter,
        List<Assertion> disputedBy) {
    static final long FIRST_PERIOD = DayRange.BEGINNING - 1;

    /** Far from all days: a tie that was never seen on any day is possible on those only if reach doesn't matter. */
    private static final DayRange NOWHERE = new DayRange(DayRange.BEGINNING, DayRange.BEGINNING);

    /** Which side of a day a tie was seen on that is only possible then. */
    enum Basis {
        /** Not seen since. */
        SEEN_BEFORE,
        /** Nobody looked yet, and the begin is not known. */
        SEEN_LATER;

        String slug() {
            return this == SEEN_BEFORE ? "seen-before" : "seen-later";
        }
    }

    /** Nothing for a day on which it surely had not begun. */
    static Optional<StatusOnDay> on(long day, List<TimeEvidence> evidence, List<DayExclusion> exclusions) {
        Map<Verdict, List<DayExclusion>> verdicts = exclusions.stream()
                .filter(one -> one.days().contains(day))
                .collect(Collectors.groupingBy(one -> one.on(day)));
        List<DayExclusion> standing = verdicts.getOrDefault(Verdict.STANDS, List.of());
        long begunAfter = verdicts.getOrDefault(Verdict.LIFTED, List.of()).stream()
                .mapToLong(lifted -> lifted.isEnd() ? lifted.days().min() - 1 : FIRST_PERIOD)
                .max()
                .orElse(FIRST_PERIOD);
        if (!standing.isEmpty()) {
            List<Assertion> lighter = standing.stream()
                    .flatMap(one -> one.lighterOpponents().stream())
                    .toList();
            boolean wasThere = !lighter.isEmpty()
                    || standing.stream().anyMatch(DayExclusion::isEnd)
                    || standing.stream().anyMatch(one -> evidence.stream()
                            .anyMatch(seen -> seen.when().min() < one.days().min()));
            return wasThere ? Optional.of(of(Certainty.ENDED, begunAfter, lighter)) : Optional.empty();
        }
        List<Assertion> overruled = verdicts.getOrDefault(Verdict.OVERRULED, List.of()).stream()
                .map(DayExclusion::by)
                .toList();
        if (verdicts.containsKey(Verdict.CONTRADICTED)) {
            return Optional.of(of(Certainty.CONTRADICTED, begunAfter, overruled));
        }
        long ended = exclusions.stream()
                .filter(one -> one.days().min() > day && one.endsPeriod())
                .mapToLong(one -> one.days().min())
                .min()
                .orElse(Long.MAX_VALUE);
        return positive(
                day,
                evidence.stream()
                        .filter(one ->
                                one.when().min() > begunAfter && one.when().min() < ended)
                        .toList(),
                begunAfter,
                overruled);
    }

    /** The same where nobody can be sure of it any more. */
    StatusOnDay onlyPossible() {
        return new StatusOnDay(
                Certainty.POSSIBLE,
                Optional.of(basis.orElse(Basis.SEEN_BEFORE)),
                near,
                FIRST_PERIOD,
                begunAfter,
                disputedBy);
    }

    private static Optional<StatusOnDay> positive(
            long day, List<TimeEvidence> evidence, long begunAfter, List<Assertion> overruled) {
        boolean stoodBefore = evidence.stream().anyMatch(one -> one.isOver(day));
        if (stoodBefore && evidence.stream().anyMatch(one -> one.isYetToCome(day))) {
            return Optional.of(of(Certainty.CERTAIN, begunAfter, overruled));
        }
        List<TimeEvidence> around =
                evidence.stream().filter(one -> one.when().contains(day)).toList();
        if (around.stream().anyMatch(TimeEvidence::isSighting)) {
            return Optional.of(of(Certainty.CONFIRMED, begunAfter, overruled));
        }
        boolean beginIsKnown = begunAfter != FIRST_PERIOD || isBeginKnown(evidence);
        if (beginIsKnown && !stoodBefore && around.isEmpty()) {
            return Optional.empty();
        }
        boolean isBefore = stoodBefore
                || evidence.isEmpty()
                || around.stream().anyMatch(one -> one.sort() == TimeEvidence.Sort.END);
        return Optional.of(new StatusOnDay(
                Certainty.POSSIBLE,
                Optional.of(isBefore ? Basis.SEEN_BEFORE : Basis.SEEN_LATER),
                isBefore ? last(evidence) : first(evidence),
                keptTo(evidence),
                begunAfter,
                overruled));
    }

    /** A begin before which it was seen is none of all that is known. */
    private static boolean isBeginKnown(List<TimeEvidence> evidence) {
        return evidence.stream().filter(TimeEvidence::isBegin).anyMatch(begin -> evidence.stream()
                .noneMatch(other -> other.when().surelyBefore(begin.when())));
    }

    /** Nothing is kept where an end is known. */
    private static long keptTo(List<TimeEvidence> evidence) {
        return evidence.stream().anyMatch(one -> one.sort() == TimeEvidence.Sort.END)
                ? FIRST_PERIOD
                : evidence.stream()
                        .mapToLong(one -> SightingKeeps.lastDay(one.when().max(), one.rank()))
                        .max()
                        .orElse(FIRST_PERIOD);
    }

    private static DayRange last(List<TimeEvidence> evidence) {
        return evidence.stream()
                .map(TimeEvidence::when)
                .max(Comparator.comparingLong(DayRange::max).thenComparingLong(DayRange::min))
                .orElse(NOWHERE);
    }

    private static DayRange first(List<TimeEvidence> evidence) {
        return evidence.stream()
                .map(TimeEvidence::when)
                .min(Comparator.comparingLong(DayRange::min).thenComparingLong(DayRange::max))
                .orElse(NOWHERE);
    }

    private static StatusOnDay of(Certainty certainty, long begunAfter, List<Assertion> disputedBy) {
        return new StatusOnDay(certainty, Optional.empty(), DayRange.ALWAYS, FIRST_PERIOD, begunAfter, disputedBy);
    }
}
