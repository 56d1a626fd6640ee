package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import nl.stedenband.registry.DayRange;

/**
 * One period of a tie: from a begin, known or not, to an end, known or not, with all that is said of it.
 *
 * @param begunAfter the last day of the period before; {@link StatusOnDay#FIRST_PERIOD} for none
 * @param begins those that are told; of a period that a renewal opened, that renewal
 * @param ends those that are told, overruled ones among them
 * @param validEnds those of them that nobody weightier overrules
 * @param seen sightings, renewals among them
 * @param evidence all of this in order of time
 */
record TiePeriod(
        long begunAfter,
        List<TimeClaims.Dated> begins,
        List<TimeClaims.Dated> ends,
        List<TimeClaims.Dated> validEnds,
        List<TimeClaims.Dated> seen,
        List<TimeEvidence> evidence) {

    /**
     * The periods of a tie, in order of time.
     *
     * @param begunAfter the last days of those that another follows, and {@link StatusOnDay#FIRST_PERIOD}
     */
    static List<TiePeriod> of(
            TimeClaims timeClaims,
            List<TimeEvidence> evidence,
            List<DayExclusion> exclusions,
            SortedSet<Long> begunAfter) {
        List<Long> borders = List.copyOf(begunAfter);
        List<TiePeriod> periods = new ArrayList<>();
        for (int i = 0; i < borders.size(); i++) {
            long after = borders.get(i);
            long last = i + 1 < borders.size() ? borders.get(i + 1) : DayRange.END;
            periods.add(between(after, last, timeClaims, evidence, exclusions));
        }
        return periods;
    }

    private static TiePeriod between(
            long after, long last, TimeClaims timeClaims, List<TimeEvidence> evidence, List<DayExclusion> exclusions) {
        List<TimeClaims.Dated> begins = within(after, last, timeClaims.begins, DayRange::min);
        if (begins.isEmpty() && after != StatusOnDay.FIRST_PERIOD) {
            begins = within(after, last, timeClaims.renewals, DayRange::min).stream()
                    .limit(1)
                    .toList();
        }
        List<TimeClaims.Dated> ends = within(after, last, timeClaims.ends, DayRange::max);
        return new TiePeriod(
                after,
                begins,
                ends,
                ends.stream().filter(end -> !isOverruled(end, exclusions)).toList(),
                within(after, last, timeClaims.seen, DayRange::min),
                evidence.stream()
                        .filter(one -> after < one.when().min() && one.when().min() <= last)
                        .toList());
    }

    /** The begin that counts: the weightiest source's of those that don't come after the end. */
    Optional<TimeClaims.Dated> since() {
        return beginsBeforeTheEnd().stream().min(Comparator.comparing(TimeClaims.Dated::by, TimeClaims.WEIGHTIEST));
    }

    private List<TimeClaims.Dated> beginsBeforeTheEnd() {
        Optional<TimeClaims.Dated> until = until();
        return begins.stream()
                .filter(begin -> until.isEmpty() || !until.get().when().surelyBefore(begin.when()))
                .toList();
    }

    /** The end that counts: the weightiest source's. */
    Optional<TimeClaims.Dated> until() {
        return validEnds.stream().min(Comparator.comparing(TimeClaims.Dated::by, TimeClaims.WEIGHTIEST));
    }

    /** The sightings that come surely after an end. */
    List<TimeClaims.Dated> seenAfter(TimeClaims.Dated end) {
        return seen.stream()
                .filter(sighting -> end.when().surelyBefore(sighting.when()))
                .toList();
    }

    /**
     * Between which days it began: as told, unless it was seen before that; else after the period before and by the first day on which it
     * was seen.
     */
    DayRange begin() {
        long earliest = Math.max(DayRange.BEGINNING, begunAfter + 1);
        long latest = evidence.stream().mapToLong(one -> one.when().max()).min().orElse(DayRange.END);
        return since().map(counts -> asTold(beginsBeforeTheEnd()))
                .filter(told -> told.min() <= latest)
                .orElse(new DayRange(earliest, latest));
    }

    /** Between which days it ended: as told, else not before it was seen last. */
    DayRange end() {
        return until().map(counts -> asTold(validEnds))
                .orElseGet(() -> new DayRange(
                        evidence.stream()
                                .mapToLong(one -> one.when().min())
                                .max()
                                .orElse(DayRange.BEGINNING),
                        DayRange.END));
    }

    /** All the days on which it may have been so, each teller's as far as others who tell the same leave over. */
    private static DayRange asTold(List<TimeClaims.Dated> told) {
        List<DayRange> days =
                told.stream().map(claim -> TimeClaims.agreed(claim, told)).toList();
        return new DayRange(
                days.stream().mapToLong(DayRange::min).min().orElseThrow(),
                days.stream().mapToLong(DayRange::max).max().orElseThrow());
    }

    private static boolean isOverruled(TimeClaims.Dated end, List<DayExclusion> exclusions) {
        return exclusions.stream()
                .anyMatch(one -> one.isEnd()
                        && one.by().equals(end.by())
                        && one.days().min() == end.when().max() + 1
                        && one.on(one.days().min()) == DayExclusion.Verdict.OVERRULED);
    }

    private static List<TimeClaims.Dated> within(
            long after, long last, List<TimeClaims.Dated> claims, Function<DayRange, Long> bound) {
        return claims.stream()
                .filter(claim -> after < bound.apply(claim.when()) && bound.apply(claim.when()) <= last)
                .toList();
    }
}
