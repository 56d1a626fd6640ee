package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
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

    /**
     * Draws everything again, some units at a time, so that others can write in between.
     *
     * @return how many nodes and relationships were not as they should be
     */
    public long redraw(Progress progress) {
        Set<String> strays = new HashSet<>(drawn.units());
        Map<String, DrawingUnit> places = unitsOf(geographyCache.committed(), true);
        strays.removeAll(places.keySet());
        long changes = drawInTurn(places, progress);
        Map<String, DrawingUnit> rest = unitsOf(geographyCache.committed(), false);
        strays.removeAll(rest.keySet());
        changes += drawInTurn(rest, progress);
        return changes + erase(strays);
    }

    private Map<String, DrawingUnit> unitsOf(Geography geography, boolean places) {
        Map<String, DrawingUnit> units = new TreeMap<>();
        for (AssertionKind kind : AssertionKind.values()) {
            try (Stream<Assertion> all = assertions.ofKind(kind)) {
                all.flatMap(assertion -> DrawingUnit.of(assertion, geography).stream())
                        .filter(drawingUnit -> drawingUnit.sort().shapesGeography() == places)
                        .forEach(drawingUnit -> units.put(drawingUnit.key(), drawingUnit));
            }
        }
        return units;
    }

    private long drawInTurn(Map<String, DrawingUnit> units, Progress progress) {
        List<DrawingUnit> all = new ArrayList<>(units.values());
        progress.expect(all.size());
        long changes = 0;
        for (int from = 0; from < all.size(); from += UNITS_AT_ONCE) {
            List<DrawingUnit> some = all.subList(from, Math.min(all.size(), from + UNITS_AT_ONCE));
            changes += transactions.write(() -> {
                writes.lock();
                long changed = drawing.draw(some, geographyCache.committed());
                if (changed > 0) {
                    writes.countChanges(0, 0, 0, 1, true);
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
                    writes.countChanges(0, 0, 0, 1, true);
                    return drawing.erase(List.copyOf(strays));
                });
    }
}
