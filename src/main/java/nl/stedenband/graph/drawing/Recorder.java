package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.stedenband.graph.Transactions;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.RecordChange;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Source;

/**
 * Records and retracts assertions, and draws in the same transaction what depends on them. One writer at a time: others wait.
 */
@Singleton
public class Recorder {
    private final Transactions transactions;
    private final AssertionQueries queries;
    private final RecordedAssertions recorded;
    private final ChangeLog changes;
    private final GeographyCache geographyCache;
    private final AffectedDrawing affected;
    private final Clock clock;

    Recorder(
            Transactions transactions,
            AssertionQueries queries,
            RecordedAssertions recorded,
            ChangeLog changes,
            GeographyCache geographyCache,
            AffectedDrawing affected,
            Clock clock) {
        this.transactions = transactions;
        this.queries = queries;
        this.recorded = recorded;
        this.changes = changes;
        this.geographyCache = geographyCache;
        this.affected = affected;
        this.clock = clock;
    }

    /**
     * What became of assertions that were handed in.
     *
     * @param recorded new ones
     * @param known recorded before, and still counting
     * @param retracted recorded before and retracted since; they stay so
     */
    public record Outcome(int recorded, int known, int retracted) {
        public static final Outcome NOTHING = new Outcome(0, 0, 0);

        public Outcome plus(Outcome other) {
            return new Outcome(recorded + other.recorded, known + other.known, retracted + other.retracted);
        }
    }

    /**
     * The moment at which the transaction of the caller tells the registry whatever it tells: by the clock, but later than any before.
     * Other writers wait from now on until the transaction ends. So what is known at a moment that some answer had never changes.
     */
    public Instant moment() {
        if (!transactions.isOpen()) {
            throw new IllegalStateException("a moment is given to a transaction that writes");
        }
        changes.lock();
        return Instant.ofEpochMilli(Math.max(clock.millis(), queries.lastTold() + 1));
    }

    /** The same for data that has a moment of its own, such as that of its release: that, unless the registry was told something later. */
    public Instant moment(Instant own) {
        changes.lock();
        return queries.lastTold() > own.toEpochMilli() ? moment() : own;
    }

    /** Records what is new among these assertions. */
    public Outcome record(Collection<Assertion> assertions) {
        return transactions.write(() -> {
            long latest = changes.lock();
            Map<String, Assertion> fresh = new LinkedHashMap<>();
            assertions.forEach(assertion -> fresh.putIfAbsent(assertion.fingerprint(), assertion));
            int live = 0;
            int retracted = 0;
            for (AssertionQueries.Known known : queries.known(List.copyOf(fresh.keySet()))) {
                fresh.remove(known.fingerprint());
                live += known.live() ? 1 : 0;
                retracted += known.live() ? 0 : 1;
            }
            if (!fresh.isEmpty()) {
                Geography before = geographyCache.committed();
                List<RecordChange> recordings = numbered(latest, fresh.values(), RecordChange.AssertionRecorded::new);
                changes.write(recordings, before);
                affected.drawRecorded(new JustRecorded(recorded.cited(fresh.values()), latest), before);
                changes.count(recordings, AffectedDrawing.shapesGeography(fresh.values()));
            }
            return new Outcome(fresh.size(), live, retracted);
        });
    }

    /** Of some fingerprints those that assertions have, and whether these count. */
    public Map<String, Boolean> known(Collection<String> fingerprints) {
        return queries.known(List.copyOf(fingerprints)).stream()
                .collect(Collectors.toMap(AssertionQueries.Known::fingerprint, AssertionQueries.Known::live));
    }

    /**
     * Retracts assertions; those that are not there or don't count any more are passed over.
     *
     * @return how many counted until now
     */
    public int retract(Collection<AssertionId> ids, Recording.Retraction retraction) {
        return transactions.write(() -> {
            long latest = changes.lock();
            List<String> retracted =
                    queries.live(ids.stream().map(AssertionId::toString).toList());
            if (!retracted.isEmpty()) {
                Geography before = geographyCache.committed();
                List<RecordChange> retractions = numbered(
                        latest,
                        retracted,
                        (number, id) -> new RecordChange.AssertionRetracted(number, AssertionId.parse(id), retraction));
                changes.write(retractions, before);
                List<Assertion> changed = recorded.byIds(retracted);
                affected.drawRetracted(changed, before);
                changes.count(retractions, AffectedDrawing.shapesGeography(changed));
            }
            return retracted.size();
        });
    }

    /**
     * Which sources were known otherwise than they were just described.
     *
     * @param changed in whatever
     * @param reweighed among them those with another rank or date; what is drawn from them has to be drawn again
     */
    public record ChangedSources(List<String> changed, List<String> reweighed) {}

    /** Stores sources, or what is new about them. */
    public ChangedSources putSources(Collection<Source> sources) {
        return transactions.write(() -> putSources(sources, moment()));
    }

    /** Stores sources, or what is new about them, as told at a {@link #moment()}. */
    public ChangedSources putSources(Collection<Source> sources, Instant told) {
        return transactions.write(() -> {
            long latest = changes.lock();
            Map<String, Source> last = new LinkedHashMap<>();
            sources.forEach(source -> last.put(source.id(), source));
            List<AssertionQueries.UnlikeSource> unlike = queries.unlike(
                    last.values().stream().map(AssertionRow::properties).toList());
            List<RecordChange> descriptions = numbered(
                    latest,
                    unlike,
                    (number, source) -> new RecordChange.SourceDescribed(number, told, last.get(source.id())));
            changes.write(descriptions, Geography.EMPTY);
            changes.count(descriptions, false);
            return new ChangedSources(
                    ids(unlike, AssertionQueries.UnlikeSource::known),
                    ids(unlike, AssertionQueries.UnlikeSource::weighsOtherwise));
        });
    }

    /** How much was recorded, once all that others are recording at this moment is. */
    public RecordCounts tally() {
        return transactions.write(() -> {
            changes.lock();
            return queries.tally();
        });
    }

    private static List<String> ids(
            List<AssertionQueries.UnlikeSource> sources, Predicate<AssertionQueries.UnlikeSource> which) {
        return sources.stream()
                .filter(which)
                .map(AssertionQueries.UnlikeSource::id)
                .toList();
    }

    private static <T> List<RecordChange> numbered(
            long latest, Collection<T> changed, BiFunction<Long, T, ? extends RecordChange> change) {
        List<RecordChange> numbered = new ArrayList<>(changed.size());
        for (T one : changed) {
            numbered.add(change.apply(latest + numbered.size() + 1, one));
        }
        return numbered;
    }
}
