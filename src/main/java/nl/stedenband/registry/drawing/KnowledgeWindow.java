package nl.stedenband.registry.drawing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Recording;

/**
 * When the registry would have drawn something so: between which moments it knew just these assertions, and for which days of
 * "said by" just these sources had spoken. The second bound of each is the first that no longer belongs to it.
 *
 * @param knownFrom milliseconds since 1970
 * @param knownTo milliseconds since 1970, {@link Long#MAX_VALUE} for what is known now
 * @param saidFrom days since 1970
 * @param saidTo days since 1970, {@link Long#MAX_VALUE} when no later source says more
 */
public record KnowledgeWindow(long knownFrom, long knownTo, long saidFrom, long saidTo) {

    /** The assertions that count within a window. */
    record View(KnowledgeWindow window, List<Assertion> live) {}

    /** Whether it shows what the registry knows now. */
    public boolean isCurrent() {
        return knownTo == Long.MAX_VALUE;
    }

    /** Whether the other begins where this one ends in what was said, the same being known. */
    boolean isFollowedInPrintBy(KnowledgeWindow other) {
        return knownFrom == other.knownFrom && knownTo == other.knownTo && saidTo == other.saidFrom;
    }

    /** Whether the other begins where this one ends in what was known, the same being said. */
    boolean isFollowedInTimeBy(KnowledgeWindow other) {
        return saidFrom == other.saidFrom && saidTo == other.saidTo && knownTo == other.knownFrom;
    }

    KnowledgeWindow join(KnowledgeWindow other) {
        return new KnowledgeWindow(
                Math.min(knownFrom, other.knownFrom),
                Math.max(knownTo, other.knownTo),
                Math.min(saidFrom, other.saidFrom),
                Math.max(saidTo, other.saidTo));
    }

    /** All windows on these assertions in which at least one of them counts. No two of them overlap. */
    static List<View> on(List<Assertion> assertions) {
        List<Long> moments = List.copyOf(moments(assertions));
        List<View> views = new ArrayList<>();
        for (int i = 0; i < moments.size(); i++) {
            long from = moments.get(i);
            long to = i + 1 < moments.size() ? moments.get(i + 1) : Long.MAX_VALUE;
            List<Assertion> known = assertions.stream().filter(isKnownAt(from)).toList();
            views.addAll(bySource(known, from, to));
        }
        return views;
    }

    private static List<View> bySource(List<Assertion> known, long knownFrom, long knownTo) {
        TreeSet<Long> days = new TreeSet<>();
        known.forEach(assertion -> days.add(assertion.cites().source().saidBy()));
        List<View> views = new ArrayList<>();
        for (long day : days) {
            Long next = days.higher(day);
            List<Assertion> said = known.stream()
                    .filter(assertion -> assertion.cites().source().saidBy() <= day)
                    .toList();
            views.add(
                    new View(new KnowledgeWindow(knownFrom, knownTo, day, next == null ? Long.MAX_VALUE : next), said));
        }
        return views;
    }

    private static TreeSet<Long> moments(List<Assertion> assertions) {
        TreeSet<Long> moments = new TreeSet<>();
        for (Assertion assertion : assertions) {
            moments.add(assertion.recorded().at().toEpochMilli());
            assertion
                    .recorded()
                    .retraction()
                    .ifPresent(retraction -> moments.add(retraction.at().toEpochMilli()));
        }
        return moments;
    }

    private static Predicate<Assertion> isKnownAt(long moment) {
        return assertion -> {
            Recording recorded = assertion.recorded();
            return recorded.at().toEpochMilli() <= moment
                    && recorded.retraction()
                            .map(Recording.Retraction::at)
                            .map(Instant::toEpochMilli)
                            .filter(at -> at <= moment)
                            .isEmpty();
        };
    }
}
