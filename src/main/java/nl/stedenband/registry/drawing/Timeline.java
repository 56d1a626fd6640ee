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
final class Timeline {
    private final Claims claims;
    private final List<Spell> spells;

    Timeline(Iterable<Assertion> assertions) {
        this.claims = new Claims(assertions);
        this.spells = Spell.of(claims);
    }

    Claims claims() {
        return claims;
    }

    List<Spell> spells() {
        return spells;
    }

    /** The stretches in order of time; none when nobody says that there is such a tie. */
    List<Stretch> stretches() {
        List<Stretch> stretches = new ArrayList<>();
        if (!claims.arePositive()) {
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

    private static void append(List<Stretch> stretches, Stretch next) {
        int last = stretches.size() - 1;
        if (last >= 0
                && stretches.get(last).days().max() + 1 == next.days().min()
                && stretches.get(last).saysTheSameAs(next)) {
            stretches.set(last, stretches.get(last).upTo(next));
        } else {
            stretches.add(next);
        }
    }

    private Optional<Stretch> stretchFrom(DayRange days) {
        Spell spell = Spell.holding(spells, days.min());
        return spell.on(days.min(), claims.denials)
                .map(certainty -> new Stretch(
                        days,
                        certainty,
                        certainty == Certainty.POSSIBLE ? nearest(spell.sightings(), days.min()) : DayRange.ALWAYS,
                        spell.since(),
                        spell.until()));
    }

    /** Every day on which the answer can change. */
    private TreeSet<Long> turningPoints() {
        TreeSet<Long> days = new TreeSet<>();
        days.add(DayRange.BEGINNING);
        claims.begins.forEach(claim -> addEdges(days, claim.when()));
        claims.renewals.forEach(claim -> addEdges(days, claim.when()));
        claims.ends.forEach(claim -> addEdges(days, claim.when()));
        claims.seen.forEach(claim -> addEdges(days, claim.when()));
        claims.denials.forEach(denial -> addEdges(days, denial));
        for (Spell spell : spells) {
            List<DayRange> sightings = spell.sightings();
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
