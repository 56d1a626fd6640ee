package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;

/**
 * What a set of assertions makes known of a tie, day by day, as stretches of days over which one answer holds. Days before
 * the earliest possible begin belong to none.
 */
final class CertaintyTimeline {
    private final TimeClaims timeClaims;
    private final List<TiePeriod> spells;

    CertaintyTimeline(Iterable<Assertion> assertions) {
        this.timeClaims = new TimeClaims(assertions);
        this.spells = TiePeriod.of(timeClaims);
    }

    TimeClaims claims() {
        return timeClaims;
    }

    List<TiePeriod> spells() {
        return spells;
    }

    /** The stretches in order of time; none when nobody says that there is such a tie. */
    List<CertaintyInterval> stretches() {
        List<CertaintyInterval> stretches = new ArrayList<>();
        if (!timeClaims.arePositive()) {
            return stretches;
        }
        List<Long> starts = List.copyOf(turningPoints());
        for (int i = 0; i < starts.size(); i++) {
            long from = starts.get(i);
            long to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : DayRange.END;
            stretchFrom(new DayRange(from, to)).ifPresent(next -> append(stretches, next));
        }
        return stretches;
    }

    private static void append(List<CertaintyInterval> stretches, CertaintyInterval next) {
        int last = stretches.size() - 1;
        if (last >= 0
                && stretches.get(last).days().max() + 1 == next.days().min()
                && stretches.get(last).saysTheSameAs(next)) {
            stretches.set(last, stretches.get(last).upTo(next));
        } else {
            stretches.add(next);
        }
    }

    private Optional<CertaintyInterval> stretchFrom(DayRange days) {
        TiePeriod tiePeriod = TiePeriod.holding(spells, days.min());
        return tiePeriod
                .on(days.min(), timeClaims.denials)
                .map(certainty -> new CertaintyInterval(
                        days,
                        certainty,
                        certainty == Certainty.POSSIBLE ? nearest(tiePeriod.sightings(), days.min()) : DayRange.ALWAYS,
                        tiePeriod.since(),
                        tiePeriod.until()));
    }

    /** Every day on which the answer can change. */
    private TreeSet<Long> turningPoints() {
        TreeSet<Long> days = new TreeSet<>();
        days.add(DayRange.BEGINNING);
        timeClaims.begins.forEach(claim -> addEdges(days, claim.when()));
        timeClaims.renewals.forEach(claim -> addEdges(days, claim.when()));
        timeClaims.ends.forEach(claim -> addEdges(days, claim.when()));
        timeClaims.seen.forEach(claim -> addEdges(days, claim.when()));
        timeClaims.denials.forEach(denial -> addEdges(days, denial));
        for (TiePeriod tiePeriod : spells) {
            List<DayRange> sightings = tiePeriod.sightings();
            for (int i = 1; i < sightings.size(); i++) {
                days.add(Math.floorDiv(
                                sightings.get(i - 1).max() + sightings.get(i).min(), 2)
                        + 1);
            }
        }
        return days;
    }

    private static void addEdges(TreeSet<Long> days, DayRange range) {
        days.add(range.min());
        days.add(range.max());
        if (range.min() < DayRange.END) {
            days.add(range.min() + 1);
        }
        if (range.max() < DayRange.END) {
            days.add(range.max() + 1);
        }
    }

    private static DayRange nearest(List<DayRange> sightings, long day) {
        DayRange nearest = sightings.get(0);
        for (DayRange next : sightings) {
            if (next.distanceTo(day) < nearest.distanceTo(day)) {
                nearest = next;
            }
        }
        return nearest;
    }
}
