package nl.stedenband.registry.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
