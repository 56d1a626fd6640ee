package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.stedenband.graph.Transactions;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionId;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.Statement;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.drawing.Unit;

/**
 * Records and retracts assertions, and draws in the same transaction what depends on them. One writer at a time: others wait.
 */
@Singleton
public class Recorder {
    private final Transactions transactions;
    private final AssertionQueries queries;
    private final RecordedAssertions recorded;
    private final AssertionWrites writes;
    private final Atlas atlas;
    private final GraphDrawing drawing;

    Recorder(
            Transactions transactions,
            AssertionQueries queries,
            RecordedAssertions recorded,
            AssertionWrites writes,
            Atlas atlas,
            GraphDrawing drawing) {
        this.transactions = transactions;
        this.queries = queries;
        this.recorded = recorded;
        this.writes = writes;
        this.atlas = atlas;
        this.drawing = drawing;
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

    /** Records what is new among these assertions. */
    public Outcome record(Collection<Assertion> assertions) {
        return transactions.write(() -> {
            writes.lock();
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
                Geography before = atlas.committed();
                store(fresh.values());
                redraw(fresh.values(), before);
                writes.countChanges(fresh.size(), 0, 0, shapesGeography(fresh.values()));
            }
            return new Outcome(fresh.size(), live, retracted);
        });
    }

    /**
     * Retracts assertions; those that are not there or don't count any more are passed over.
     *
     * @return how many counted until now
     */
    public int retract(Collection<AssertionId> ids, Recording.Retraction retraction) {
        return transactions.write(() -> {
            writes.lock();
            List<String> retracted =
                    queries.live(ids.stream().map(AssertionId::toString).toList());
            if (!retracted.isEmpty()) {
                Geography before = atlas.committed();
                writes.retract(retracted, retraction.at().toEpochMilli(), retraction.by(), retraction.reason());
                List<Assertion> changed = recorded.byIds(retracted);
                redraw(changed, before);
                writes.countChanges(0, retracted.size(), 0, shapesGeography(changed));
            }
            return retracted.size();
        });
    }

    /**
     * Stores sources, or what is new about them.
     *
     * @return those that were known with another rank, date or imprint; what is drawn from them has to be drawn again
     */
    public List<String> putSources(Collection<Source> sources) {
        return transactions.write(() -> {
            writes.lock();
            List<Map<String, Object>> rows =
                    sources.stream().map(AssertionRow::properties).toList();
            List<String> differing = queries.differingSources(rows);
            writes.putSources(rows);
            return differing;
        });
    }

    private void store(Collection<Assertion> assertions) {
        Set<ThingId> things = new TreeSet<>();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Assertion assertion : assertions) {
            assertion.says().participants().stream().map(Participant::thing).forEach(things::add);
            assertion.says().participants().stream()
                    .flatMap(participant -> participant.country().stream())
                    .forEach(things::add);
            Map<String, Object> row = new HashMap<>();
            row.put("source", assertion.cites().source().id());
            row.put("properties", AssertionRow.properties(assertion));
            row.put("participants", AssertionRow.participants(assertion));
            rows.add(row);
        }
        writes.ensureThings(things.stream().map(GraphDrawing::stub).toList());
        writes.record(rows);
    }

    /** Draws what these assertions touch: first the places, which the ties among them depend on. */
    private void redraw(Collection<Assertion> changed, Geography before) {
        drawing.draw(units(changed.stream(), before, true), before);
        Geography after = shapesGeography(changed) ? atlas.current() : before;
        Map<String, Unit> units = new LinkedHashMap<>();
        units(changed.stream(), before, false).forEach(unit -> units.put(unit.key(), unit));
        units(changed.stream(), after, false).forEach(unit -> units.put(unit.key(), unit));
        List<ThingId> moved =
                after == before ? List.of() : after.changedSince(before).toList();
        if (!moved.isEmpty()) {
            List<Assertion> touched = recorded.ofThings(
                    moved, List.of(AssertionKind.PARTNERSHIP, AssertionKind.MEMBERSHIP, AssertionKind.IDENTITY));
            units(touched.stream(), before, false).forEach(unit -> units.putIfAbsent(unit.key(), unit));
            units(touched.stream(), after, false).forEach(unit -> units.put(unit.key(), unit));
        }
        drawing.draw(units.values(), after);
    }

    private static boolean shapesGeography(Collection<Assertion> changed) {
        return changed.stream().map(Assertion::says).anyMatch(Statement::shapesGeography);
    }

    private static Collection<Unit> units(Stream<Assertion> assertions, Geography geography, boolean places) {
        Map<String, Unit> units = new LinkedHashMap<>();
        assertions
                .flatMap(assertion -> Unit.of(assertion, geography).stream())
                .filter(unit -> unit.sort().shapesGeography() == places)
                .forEach(unit -> units.put(unit.key(), unit));
        return units.values();
    }
}
