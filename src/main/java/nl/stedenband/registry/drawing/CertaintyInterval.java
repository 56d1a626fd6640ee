package nl.stedenband.registry.drawing;

import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;

/**
 * Days over which one answer holds.
 *
 * @param days first and last day
 * @param status what is known on each of them
 * @param period the period of the tie to which they belong
 */
record CertaintyInterval(DayRange days, StatusOnDay status, TiePeriod period) {

    Certainty certainty() {
        return status.certainty();
    }

    DayRange near() {
        return status.near();
    }

    Optional<TimeClaims.Dated> since() {
        return period.since();
    }

    Optional<TimeClaims.Dated> until() {
        return period.until();
    }

    boolean saysTheSameAs(CertaintyInterval other) {
        return status.equals(other.status) && period.equals(other.period);
    }

    CertaintyInterval upTo(CertaintyInterval last) {
        return new CertaintyInterval(new DayRange(days.min(), last.days.max()), status, period);
    }

    /** The part of it within the lifetime of a party, if any. */
    Optional<CertaintyInterval> within(DayRange lifetime) {
        long from = Math.max(days.min(), lifetime.min());
        long to = Math.min(days.max(), lifetime.max());
        return from > to
                ? Optional.empty()
                : Optional.of(new CertaintyInterval(new DayRange(from, to), status, period));
    }

    /** The same after a merger: a tie is only possible at an heir that no source names, and no sighting of before is kept. */
    CertaintyInterval inherited() {
        boolean stands = List.of(Certainty.CERTAIN, Certainty.CONFIRMED, Certainty.POSSIBLE)
                .contains(certainty());
        return stands ? new CertaintyInterval(days, status.onlyPossible(), period) : this;
    }
}
