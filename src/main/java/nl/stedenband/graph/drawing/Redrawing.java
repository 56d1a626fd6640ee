package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.Transactions;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.drawing.DrawingUnit;

/** Draws the whole graph again from the assertions. On a graph that is as it should be it changes nothing. */
@Singleton
public class Redrawing {
    private static final int UNITS_AT_ONCE = 1000;

    private final Transactions transactions;
    private final RecordedAssertions assertions;
    private final AssertionWrites writes;
    private final DrawingQueries drawn;
    private final GeographyCache geographyCache;
    private final GraphDrawing drawing;

    Redrawing(
            Transactions transactions,
            RecordedAssertions assertions,
            AssertionWrites writes,
            DrawingQueries drawn,
            GeographyCache geographyCache,
            GraphDrawing drawing) {
        this.transactions = transactions;
        this.assertions = assertions;
        this.writes = writes;
        this.drawn = drawn;
        this.geographyCache = geographyCache;
        this.drawing = drawing;
    }

    /** What all assertions are drawn as, by one state of the geography. */
    private static final class Gathered {
        private final Map<String, DrawingUnit> places = new TreeMap<>();
        private final Map<String, DrawingUnit> others = new TreeMap<>();
        private final List<String> wronglyMarked = new ArrayList<>();

        void add(Assertion assertion, Geography geography) {
            for (DrawingUnit drawingUnit : DrawingUnit.of(assertion, geography)) {
                (drawingUnit.sort().shapesGeography() ? places : others).put(drawingUnit.key(), drawingUnit);
            }
        }
    }

    /**
     * Draws everything again, some units at a time, so that others can write in between.
     *
     * @return how many nodes and relationships were not as they should be
     */
    public long redraw(Progress progress) {
        Set<String> strays = new HashSet<>(drawn.units());
        Geography before = geographyCache.committed();
        Gathered gathered = gather(before);
        strays.removeAll(gathered.places.keySet());
        long changes = mark(gathered.wronglyMarked);
        changes += drawInTurn(gathered.places, progress);
        if (geographyCache.committed() != before) {
            gathered = gather(geographyCache.committed());
            changes += mark(gathered.wronglyMarked);
        }
        strays.removeAll(gathered.others.keySet());
        changes += drawInTurn(gathered.others, progress);
        return changes + erase(strays);
    }

    /** Draws again what some sources have a part in, some units at a time. */
    public void redrawCiting(Collection<String> sources, Progress progress) {
        Geography before = geographyCache.committed();
        Gathered gathered = new Gathered();
        for (String source : sources) {
            try (Stream<Assertion> said = assertions.ofSource(source)) {
                said.forEach(assertion -> gathered.add(assertion, before));
            }
        }
        drawInTurn(gathered.places, progress);
        if (geographyCache.committed() == before) {
            drawInTurn(gathered.others, progress);
        } else {
            redraw(progress); // who weighs more on a place may have moved ties that these sources don't know of
        }
    }

    private Gathered gather(Geography geography) {
        Gathered gathered = new Gathered();
        for (AssertionKind kind : AssertionKind.values()) {
            try (Stream<RecordedAssertions.Marked> all = assertions.ofKind(kind)) {
                all.forEach(marked -> {
                    gathered.add(marked.assertion(), geography);
                    if (!marked.isMarkedBy(geography)) {
                        gathered.wronglyMarked.add(marked.assertion().id().toString());
                    }
                });
            }
        }
        return gathered;
    }

    private long mark(List<String> wronglyMarked) {
        long changes = 0;
        for (int from = 0; from < wronglyMarked.size(); from += UNITS_AT_ONCE) {
            List<String> some = wronglyMarked.subList(from, Math.min(wronglyMarked.size(), from + UNITS_AT_ONCE));
            changes += transactions.write(() -> {
                writes.lock();
                return assertions.markUnits(some, geographyCache.committed());
            });
        }
        return changes;
    }

    private long drawInTurn(Map<String, DrawingUnit> units, Progress progress) {
        List<DrawingUnit> all = new ArrayList<>(units.values());
        progress.expect(all.size());
        long changes = 0;
        for (int from = 0; from < all.size(); from += UNITS_AT_ONCE) {
            List<DrawingUnit> some = all.subList(from, Math.min(all.size(), from + UNITS_AT_ONCE));
            changes += transactions.write(() -> {
                writes.lock();
                long changed = drawing.draw(some, geographyCache.committed(), JustRecorded.NOTHING);
                if (changed > 0) {
                    writes.countChanges(0, 0, 0, 1, true, 0);
                }
                return changed;
            });
            progress.advance(some.size());
        }
        return changes;
    }

    private long erase(Set<String> strays) {
        return strays.isEmpty()
                ? 0
                : transactions.write(() -> {
                    writes.lock();
                    writes.countChanges(0, 0, 0, 1, true, 0);
                    return drawing.erase(List.copyOf(strays));
                });
    }
}
