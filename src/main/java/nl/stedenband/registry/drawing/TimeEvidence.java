package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.SourceRank;

/** That a tie stood at some time, as one source says. */
record TimeEvidence(Sort sort, DayRange when, Assertion by) {

    enum Sort {
        /** It began then. */
        BEGIN,
        /** It was renewed then, so it was there. */
        RENEWAL,
        /** It was there then. */
        SIGHTING,
        /** It was there until then. */
        END
    }

    /** All that these claims say, in order of time. A renewal is a sighting, too, but is one thing here. */
    static List<TimeEvidence> in(TimeClaims timeClaims) {
        List<TimeEvidence> all = new ArrayList<>();
        timeClaims.begins.forEach(claim -> all.add(
                isOpen(claim)
                        ? atTheLatest(claim)
                        : new TimeEvidence(Sort.BEGIN, TimeClaims.agreed(claim, timeClaims.begins), claim.by())));
        timeClaims.renewals.forEach(claim -> all.add(isOpen(claim) ? atTheLatest(claim) : of(Sort.RENEWAL, claim)));
        timeClaims.seen.stream()
                .filter(claim -> !timeClaims.renewals.contains(claim))
                .forEach(claim -> all.add(of(Sort.SIGHTING, claim)));
        // who says by when it had ended says of no day that it was there
        timeClaims.ends.stream().filter(claim -> !isOpen(claim)).forEach(claim -> all.add(of(Sort.END, claim)));
        all.sort(Comparator.comparingLong((TimeEvidence one) -> one.when().min())
                .thenComparingLong(one -> one.when().max())
                .thenComparing(TimeEvidence::sort)
                .thenComparing(TimeEvidence::by, TimeClaims.WEIGHTIEST));
        return List.copyOf(all);
    }

    boolean isBegin() {
        return sort == Sort.BEGIN;
    }

    /** Whether it says that the tie was there at that time, and no more. */
    boolean isSighting() {
        return sort == Sort.SIGHTING || sort == Sort.RENEWAL;
    }

    /** Whether it stood on the day or some time before. */
    boolean isOver(long day) {
        return when.max() <= day;
    }

    /** Whether it stood on the day or some time after; who says when it began doesn't say that it was there before. */
    boolean isYetToCome(long day) {
        return when.min() >= day && (sort != Sort.BEGIN || when.max() == day);
    }

    SourceRank rank() {
        return by.cites().source().rank();
    }

    /** Whether it only says by when: {@code ../2002}. */
    private static boolean isOpen(TimeClaims.Dated claim) {
        return claim.when().min() == DayRange.BEGINNING;
    }

    /** By then it had begun, so it was there. */
    private static TimeEvidence atTheLatest(TimeClaims.Dated claim) {
        long last = claim.when().max();
        return new TimeEvidence(Sort.SIGHTING, new DayRange(last, last), claim.by());
    }

    private static TimeEvidence of(Sort sort, TimeClaims.Dated claim) {
        return new TimeEvidence(sort, claim.when(), claim.by());
    }
}
