package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.DayRange;
import nl.stedenband.registry.Edtf;
import nl.stedenband.registry.EdtfDate;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Validity;

/** What a set of assertions says about the times of one tie or membership, taken apart. */
final class TimeClaims {
    /** The source with the heaviest word first, then the latest, then by id so that the order is total. */
    static final Comparator<Assertion> WEIGHTIEST = Comparator.comparing(
                    (Assertion assertion) -> assertion.cites().source().rank())
            .thenComparing(assertion -> -assertion.cites().source().saidBy())
            .thenComparing(Assertion::id);

    /** One date that one assertion gives. */
    record Dated(Edtf time, Assertion by) {
        DayRange when() {
            return time.possible();
        }
    }

    /** Days on which the tie was not there, as one assertion says. */
    record Denial(DayRange days, Assertion by) {}

    private static final Comparator<Dated> BY_TIME = Comparator.comparingLong(
                    (Dated dated) -> dated.when().min())
            .thenComparingLong(dated -> dated.when().max())
            .thenComparing(Dated::by, WEIGHTIEST);

    final List<Dated> begins = new ArrayList<>();
    final List<Dated> renewals = new ArrayList<>();
    final List<Dated> ends = new ArrayList<>();
    /** Sightings, renewals among them: who renews a tie shows that it is there. */
    final List<Dated> seen = new ArrayList<>();
    /** When copies of unknown age were taken that list it: it stood at some time by then, nobody knows when. */
    final List<Dated> copied = new ArrayList<>();

    final List<Denial> denials = new ArrayList<>();

    TimeClaims(Iterable<Assertion> assertions) {
        for (Assertion assertion : assertions) {
            add(assertion);
        }
        seen.removeIf(sighting -> !renewals.contains(sighting) && isAfterEndByTheSameSource(sighting));
        begins.sort(BY_TIME);
        renewals.sort(BY_TIME);
        ends.sort(BY_TIME);
        seen.sort(BY_TIME);
        copied.sort(BY_TIME);
    }

    /** Whether any assertion says that there is such a thing. */
    boolean arePositive() {
        return !(begins.isEmpty() && ends.isEmpty() && seen.isEmpty() && copied.isEmpty());
    }

    Optional<Dated> firstSeen() {
        return seen.stream().min(BY_TIME);
    }

    Optional<Dated> lastSeen() {
        return seen.stream()
                .max(Comparator.comparingLong((Dated dated) -> dated.when().max())
                        .thenComparing(BY_TIME));
    }

    /** The value of the weightiest source, of those that give one. */
    static <T> Optional<T> weightiest(List<Assertion> assertions, Function<Assertion, Optional<T>> value) {
        return assertions.stream()
                .sorted(WEIGHTIEST)
                .map(value)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * A source that says when a tie ended doesn't see it standing afterwards: what it tells about the tie on a later day is about one that
     * was. Unless it began again meanwhile, by the same source.
     */
    private boolean isAfterEndByTheSameSource(Dated sighting) {
        return ends.stream()
                .filter(end -> isOfSameSource(end, sighting) && end.when().surelyBefore(sighting.when()))
                .anyMatch(end -> Stream.concat(begins.stream(), renewals.stream())
                        .noneMatch(again -> isOfSameSource(again, sighting)
                                && !again.by().equals(end.by())
                                && !again.when().surelyBefore(end.when())
                                && !sighting.when().surelyBefore(again.when())));
    }

    /**
     * The days of a claim that others who tell the same, and weigh as much, leave over: 1971 and 26 October 1971 agree. What somebody tells
     * otherwise takes nothing from it.
     */
    static DayRange agreed(Dated claim, List<Dated> told) {
        DayRange days = claim.when();
        for (Dated other : told) {
            boolean isLighter = other.by()
                            .cites()
                            .source()
                            .rank()
                            .compareTo(claim.by().cites().source().rank())
                    > 0;
            if (!isLighter && other.when().overlaps(days)) {
                days = new DayRange(
                        Math.max(days.min(), other.when().min()),
                        Math.min(days.max(), other.when().max()));
            }
        }
        return days;
    }

    private static boolean isOfSameSource(Dated one, Dated other) {
        return one.by().cites().source().id().equals(other.by().cites().source().id());
    }

    private void add(Assertion assertion) {
        Validity when = assertion.says().when();
        if (when.denied()) {
            denials.add(new Denial(when.seen().map(TimeClaims::denied).orElse(DayRange.ALWAYS), assertion));
            return;
        }
        when.since().ifPresent(date -> begins.add(new Dated(date, assertion)));
        when.until().ifPresent(date -> ends.add(new Dated(date, assertion)));
        for (EdtfDate renewed : when.renewed()) {
            renewals.add(new Dated(renewed, assertion));
            seen.add(new Dated(renewed, assertion));
        }
        if (when.isUndated()) {
            Source source = assertion.cites().source();
            (source.isOfKnownAge() ? seen : copied).add(new Dated(source.spoke(), assertion));
        } else {
            when.seen().ifPresent(time -> seen.add(new Dated(time, assertion)));
        }
    }

    /** A denial of a day says that it was not there on that day and after; one of an interval speaks of that interval. */
    private static DayRange denied(Edtf time) {
        return time instanceof EdtfInterval
                ? time.possible()
                : new DayRange(time.possible().min(), DayRange.END);
    }
}
