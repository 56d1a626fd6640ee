package nl.stedenband.registry.drawing;

import java.util.Optional;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;

/**
 * Days over which one answer holds.
 *
 * @param days first and last day
 * @param near the sighting that is nearest on all these days; only its distance matters, so sightings that touch are one
 * @param since the begin that counts, empty when no source gives one
 * @param until the end that counts, empty when no source gives one
 */
record CertaintyInterval(
        DayRange days,
        Certainty certainty,
        DayRange near,
        Optional<TimeClaims.Dated> since,
        Optional<TimeClaims.Dated> until) {

    boolean saysTheSameAs(CertaintyInterval other) {
        return certainty == other.certainty
                && near.equals(other.near)
                && since.equals(other.since)
                && until.equals(other.until);
    }

    CertaintyInterval upTo(CertaintyInterval last) {
        return new CertaintyInterval(new DayRange(days.min(), last.days.max()), certainty, near, since, until);
    }

    /** The part of it within the lifetime of a party, if any. */
    Optional<CertaintyInterval> within(DayRange lifetime) {
        long from = Math.max(days.min(), lifetime.min());
        long to = Math.min(days.max(), lifetime.max());
        return from > to
                ? Optional.empty()
                : Optional.of(new CertaintyInterval(new DayRange(from, to), certainty, near, since, until));
    }

    /** The same after a merger: a tie is not certain at an heir that no source names. */
    CertaintyInterval inherited() {
        return certainty == Certainty.CERTAIN
                ? new CertaintyInterval(days, Certainty.POSSIBLE, near, since, until)
                : this;
    }
}
