package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.Certainty;
import nl.stedenband.registry.DayRange;

/** One period of a tie: from a begin, known or not, to an end, known or not, with all that is said of it. */
final class TiePeriod {
    private final boolean reopened;
    private final List<TimeClaims.Dated> openings = new ArrayList<>();
    private final List<TimeClaims.Dated> begins = new ArrayList<>();
    private final List<TimeClaims.Dated> ends = new ArrayList<>();
    private final List<TimeClaims.Dated> seen = new ArrayList<>();

    private TiePeriod(boolean reopened) {
        this.reopened = reopened;
    }

    /** The periods of a tie, in order of time. A begin or renewal that comes surely after an end opens the next one. */
    static List<TiePeriod> of(TimeClaims timeClaims) {
        List<TiePeriod> spells = new ArrayList<>();
        spells.add(new TiePeriod(false));
        List<TimeClaims.Dated> openings = new ArrayList<>(timeClaims.begins);
        openings.addAll(timeClaims.renewals);
        openings.sort(Comparator.comparingLong(
                        (TimeClaims.Dated opening) -> opening.when().min())
                .thenComparingLong(opening -> opening.when().max())
                .thenComparing(TimeClaims.Dated::by, TimeClaims.WEIGHTIEST));
        for (TimeClaims.Dated opening : openings) {
            TiePeriod last = spells.get(spells.size() - 1);
            if (timeClaims.ends.stream()
                    .anyMatch(
                            end -> last.mayHaveEndedAt(end.when()) && end.when().surelyBefore(opening.when()))) {
                spells.add(new TiePeriod(true));
            }
            spells.get(spells.size() - 1).openings.add(opening);
        }
        spells.get(0)
                .begins
                .addAll(timeClaims.begins.stream()
                        .filter(spells.get(0).openings::contains)
                        .toList());
        for (TiePeriod tiePeriod : spells.subList(1, spells.size())) {
            tiePeriod.openings.stream().filter(timeClaims.begins::contains).forEach(tiePeriod.begins::add);
            if (tiePeriod.begins.isEmpty()) {
                tiePeriod.begins.add(tiePeriod.openings.get(0));
            }
        }
        timeClaims.ends.forEach(end -> holding(spells, end.when().max()).ends.add(end));
        timeClaims.seen.forEach(
                sighting -> holding(spells, sighting.when().max()).seen.add(sighting));
        return spells;
    }

    /** The last of the periods that may have begun by that day. */
    static TiePeriod holding(List<TiePeriod> spells, long day) {
        for (int i = spells.size() - 1; i > 0; i--) {
            if (spells.get(i).opened() <= day) {
                return spells.get(i);
            }
        }
        return spells.get(0);
    }

    /** What is known on a day of this period; nothing when the tie had surely not begun. */
    Optional<Certainty> on(long day, List<DayRange> denials) {
        if (day < earliest()) {
            return Optional.empty();
        }
        long before = ends.stream().filter(end -> end.when().max() < day).count();
        if (before > 0) {
            boolean allBefore = before == ends.size();
            return Optional.of(allBefore && !seenAfterItsEnd() ? Certainty.ENDED : Certainty.CONTRADICTED);
        }
        if (denials.stream().anyMatch(denial -> denial.contains(day))) {
            return Optional.of(Certainty.CONTRADICTED);
        }
        return Optional.of(isCertainOn(day) ? Certainty.CERTAIN : Certainty.POSSIBLE);
    }

    /** The begin that counts: the weightiest source's. */
    Optional<TimeClaims.Dated> since() {
        return begins.stream().min(Comparator.comparing(TimeClaims.Dated::by, TimeClaims.WEIGHTIEST));
    }

    /** The end that counts: the weightiest source's. */
    Optional<TimeClaims.Dated> until() {
        return ends.stream().min(Comparator.comparing(TimeClaims.Dated::by, TimeClaims.WEIGHTIEST));
    }

    List<TimeClaims.Dated> begins() {
        return begins;
    }

    List<TimeClaims.Dated> ends() {
        return ends;
    }

    /** The sightings that come surely after every end. */
    List<TimeClaims.Dated> seenAfterEnd() {
        long last = lastEnd();
        return seen.stream().filter(sighting -> sighting.when().min() > last).toList();
    }

    /** All days on which it is said to have been there, begin and end among them; those that touch are one. */
    List<DayRange> sightings() {
        List<DayRange> all = new ArrayList<>();
        seen.forEach(claim -> all.add(claim.when()));
        begins.forEach(claim -> all.add(claim.when()));
        ends.forEach(claim -> all.add(claim.when()));
        all.sort(Comparator.comparingLong(DayRange::min));
        List<DayRange> joined = new ArrayList<>();
        for (DayRange next : all) {
            int last = joined.size() - 1;
            if (last >= 0 && next.min() <= joined.get(last).max() + 1) {
                DayRange previous = joined.get(last);
                joined.set(last, new DayRange(previous.min(), Math.max(previous.max(), next.max())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }

    private boolean mayHaveEndedAt(DayRange end) {
        return openings.isEmpty() || end.max() >= opened();
    }

    private long opened() {
        return openings.get(0).when().min();
    }

    private long earliest() {
        if (reopened) {
            return opened();
        }
        return begins.isEmpty() ? DayRange.BEGINNING : sightings().get(0).min();
    }

    private boolean seenAfterItsEnd() {
        return !seenAfterEnd().isEmpty();
    }

    private long lastEnd() {
        return ends.stream().mapToLong(end -> end.when().max()).max().orElse(DayRange.END);
    }

    private boolean isCertainOn(long day) {
        return since().filter(begin -> begin.when().max() <= day).isPresent()
                && ends.stream().allMatch(end -> end.when().min() >= day)
                && (!ends.isEmpty()
                        || seen.stream().anyMatch(sighting -> sighting.when().min() >= day));
    }
}
