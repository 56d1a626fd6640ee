package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.DayRange;

/**
 * What a set of assertions makes known of a tie, day by day, as stretches of days over which one answer holds. Days before
 * the earliest possible begin belong to none.
 */
final class CertaintyTimeline {
    private final TimeClaims timeClaims;
    private final List<TimeEvidence> evidence;
    private final List<DayExclusion> exclusions;
    /** By the first day of each stretch of days over which the same is said. */
    private final NavigableMap<Long, Optional<StatusOnDay>> statuses = new TreeMap<>();

    private final List<TiePeriod> periods;

    CertaintyTimeline(Iterable<Assertion> assertions) {
        this.timeClaims = new TimeClaims(assertions);
        this.evidence = TimeEvidence.in(timeClaims);
        this.exclusions = DayExclusion.in(timeClaims, evidence);
        SortedSet<Long> begunAfter = new TreeSet<>(List.of(StatusOnDay.FIRST_PERIOD));
        for (long day : turningPoints()) {
            Optional<StatusOnDay> status = StatusOnDay.on(day, evidence, exclusions);
            status.ifPresent(known -> begunAfter.add(known.begunAfter()));
            statuses.put(day, status);
        }
        this.periods = TiePeriod.of(timeClaims, evidence, exclusions, begunAfter);
    }

    TimeClaims claims() {
        return timeClaims;
    }

    List<TimeEvidence> evidence() {
        return evidence;
    }

    List<TiePeriod> periods() {
        return periods;
    }

    /** The stretches in order of time; none when nobody says that there is such a tie. */
    List<CertaintyInterval> stretches() {
        List<CertaintyInterval> stretches = new ArrayList<>();
        if (!timeClaims.arePositive()) {
            return stretches;
        }
        statuses.forEach((from, status) -> {
            Long next = statuses.higherKey(from);
            DayRange days = new DayRange(from, next == null ? DayRange.END : next - 1);
            status.ifPresent(known -> append(stretches, new CertaintyInterval(days, known, periodOf(known))));
        });
        return stretches;
    }

    private TiePeriod periodOf(StatusOnDay status) {
        return periods.stream()
                .filter(one -> one.begunAfter() == status.begunAfter())
                .findFirst()
                .orElseThrow();
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

    /** Every day on which the answer can change. */
    private SortedSet<Long> turningPoints() {
        SortedSet<Long> days = new TreeSet<>(List.of(DayRange.BEGINNING));
        evidence.forEach(one -> addEdges(days, one.when()));
        exclusions.forEach(one -> addEdges(days, one.days()));
        return days;
    }

    private static void addEdges(SortedSet<Long> days, DayRange range) {
        days.add(range.min());
        days.add(range.max());
        if (range.min() < DayRange.END) {
            days.add(range.min() + 1);
        }
        if (range.max() < DayRange.END) {
            days.add(range.max() + 1);
        }
    }
}
