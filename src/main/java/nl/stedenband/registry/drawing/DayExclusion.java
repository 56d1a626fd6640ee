package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.DayRange;

/**
 * The days on which a tie was not there, as one source says: those after an end, or those of a denial.
 *
 * @param opposing sightings, begins, renewals and ends that come surely after its first day
 */
record DayExclusion(DayRange days, Assertion by, boolean isEnd, List<TimeEvidence> opposing) {

    /** What it comes to on a day, by the weight of those who say otherwise. */
    enum Verdict {
        /** Nobody as weighty says otherwise. */
        STANDS,
        /** Others of equal rank say otherwise. */
        CONTRADICTED,
        /** It was so once, and the tie began again since, by a source as weighty. */
        LIFTED,
        /** Somebody weightier saw the tie on a later day. */
        OVERRULED
    }

    /** All that these claims exclude. */
    static List<DayExclusion> in(TimeClaims timeClaims, List<TimeEvidence> evidence) {
        List<DayExclusion> all = new ArrayList<>();
        for (TimeClaims.Dated end : timeClaims.ends) {
            if (end.when().max() < DayRange.END) {
                all.add(of(new DayRange(end.when().max() + 1, DayRange.END), end.by(), true, evidence));
            }
        }
        for (TimeClaims.Denial denial : timeClaims.denials) {
            all.add(of(denial.days(), denial.by(), false, evidence));
        }
        return all;
    }

    private static DayExclusion of(DayRange days, Assertion by, boolean isEnd, List<TimeEvidence> evidence) {
        return new DayExclusion(
                days,
                by,
                isEnd,
                evidence.stream().filter(one -> days.min() <= one.when().min()).toList());
    }

    Verdict on(long day) {
        if (opposing.stream().anyMatch(one -> isWeightierThanThis(one) && !reopens(one))) {
            return Verdict.OVERRULED;
        }
        List<TimeEvidence> weightyEnough =
                opposing.stream().filter(one -> !isLighterThanThis(one)).toList();
        if (weightyEnough.stream().anyMatch(one -> lifts(one) && one.when().min() <= day)) {
            return Verdict.LIFTED;
        }
        long reopened = weightyEnough.stream()
                .filter(one -> opensAnother(one))
                .mapToLong(one -> one.when().min())
                .min()
                .orElse(Long.MAX_VALUE);
        return weightyEnough.stream().allMatch(one -> lifts(one) || one.when().min() >= reopened)
                ? Verdict.STANDS
                : Verdict.CONTRADICTED;
    }

    /** Whether nothing that comes after it says anything of the days before. */
    boolean endsPeriod() {
        Verdict first = on(days.min());
        return days.max() == DayRange.END && (first == Verdict.STANDS || first == Verdict.LIFTED);
    }

    /** Those who saw it on one of those days, and weigh less. */
    List<Assertion> lighterOpponents() {
        return opposing.stream()
                .filter(one -> one.when().max() <= days.max() && isLighterThanThis(one))
                .map(TimeEvidence::by)
                .toList();
    }

    /** After an end a begin or a renewal opens another period; a sighting does where its source speaks later. */
    private boolean lifts(TimeEvidence one) {
        return opensAnother(one) || one.isSighting() && speaksLater(one);
    }

    private boolean opensAnother(TimeEvidence one) {
        return isEnd && (one.isBegin() || one.sort() == TimeEvidence.Sort.RENEWAL);
    }

    /** Who says when it began again doesn't say that it never ended. */
    private boolean reopens(TimeEvidence one) {
        return isEnd && one.isBegin();
    }

    private boolean speaksLater(TimeEvidence one) {
        return one.by().cites().source().saidBy() > by.cites().source().saidBy();
    }

    private boolean isWeightierThanThis(TimeEvidence one) {
        return one.rank().compareTo(by.cites().source().rank()) < 0;
    }

    private boolean isLighterThanThis(TimeEvidence one) {
        return one.rank().compareTo(by.cites().source().rank()) > 0;
    }
}
