package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.drawing.DrawingUnit;
import nl.stedenband.registry.drawing.DrawnUnit;
import nl.stedenband.registry.drawing.UnitDrawing;

/** Draws units from the assertions that the graph has of them, and makes it hold what the drawing says. */
@Singleton
class GraphDrawing {
    private final RecordedAssertions assertions;
    private final DrawnGraph drawn;
    private final DrawingMetrics metrics;

    GraphDrawing(RecordedAssertions assertions, DrawnGraph drawn, DrawingMetrics metrics) {
        this.assertions = assertions;
        this.drawn = drawn;
        this.metrics = metrics;
    }

    /**
     * Draws units again, in the transaction of the caller.
     *
     * @return how many nodes and relationships were not as they should be
     */
    long draw(Collection<DrawingUnit> units, Geography geography, JustRecorded justRecorded) {
        return units.isEmpty() ? 0 : metrics.measure(units, () -> drawUnits(units, geography, justRecorded));
    }

    private long drawUnits(Collection<DrawingUnit> units, Geography geography, JustRecorded justRecorded) {
        Map<String, List<Assertion>> byUnit = load(units, justRecorded.latest());
        Set<String> drawnBefore = justRecorded.assertions().isEmpty()
                ? units.stream().map(DrawingUnit::key).collect(Collectors.toSet())
                : Set.copyOf(byUnit.keySet());
        add(justRecorded.assertions(), units, geography, byUnit);
        List<DrawnUnit.Node> nodes = new ArrayList<>();
        List<DrawnUnit.Edge> edges = new ArrayList<>();
        for (DrawingUnit drawingUnit : units) {
            DrawnUnit drawing =
                    UnitDrawing.draw(drawingUnit, byUnit.getOrDefault(drawingUnit.key(), List.of()), geography);
            drawing.nodes().forEach(node -> nodes.add(owned(drawingUnit, node)));
            edges.addAll(drawing.edges());
        }
        Map<DrawingUnit.Sort, List<String>> keys = units.stream()
                .filter(drawingUnit -> drawnBefore.contains(drawingUnit.key()))
                .collect(Collectors.groupingBy(
                        DrawingUnit::sort,
                        () -> new EnumMap<>(DrawingUnit.Sort.class),
                        Collectors.mapping(DrawingUnit::key, Collectors.toList())));
        Set<String> gone = drawn.partnershipsOf(keys.getOrDefault(DrawingUnit.Sort.PARTNERSHIP, List.of()));
        List<DrawnUnit.Node> added = new ArrayList<>();
        List<DrawnUnit.Node> there = new ArrayList<>();
        for (DrawnUnit.Node node : nodes) {
            (gone.remove(node.key()) || !isPartnership(node) ? there : added).add(node);
        }
        return drawn.addPartnerships(added)
                + drawn.replaceEdges(keys, edges)
                + drawn.replaceNodes(there)
                + drawn.deletePartnerships(gone);
    }

    /** Removes what is drawn for units that no assertion asks for. */
    long erase(List<String> units) {
        Map<DrawingUnit.Sort, List<String>> keys = new EnumMap<>(DrawingUnit.Sort.class);
        for (DrawingUnit.Sort sort : DrawingUnit.Sort.values()) {
            keys.put(sort, units);
        }
        return drawn.replaceEdges(keys, List.of()) + drawn.deletePartnerships(drawn.partnershipsOf(units));
    }

    /** All assertions that the units are drawn from, up to the change of a number. */
    private Map<String, List<Assertion>> load(Collection<DrawingUnit> units, long latest) {
        List<ThingId> things = new ArrayList<>();
        List<String> marked = new ArrayList<>();
        for (DrawingUnit drawingUnit : units) {
            if (drawingUnit.sort() == DrawingUnit.Sort.THING) {
                things.add(drawingUnit.thing());
            } else {
                marked.add(drawingUnit.key());
            }
        }
        Map<String, List<Assertion>> byUnit =
                marked.isEmpty() ? new HashMap<>() : new HashMap<>(assertions.ofUnits(marked, latest));
        if (!things.isEmpty()) {
            Set<ThingId> wanted = Set.copyOf(things);
            for (Assertion assertion : assertions.ofThings(things, DrawingUnit.Sort.THING.kinds(), latest)) {
                DrawingUnit.things(assertion).filter(wanted::contains).forEach(thing -> byUnit.computeIfAbsent(
                                DrawingUnit.thing(thing).key(), key -> new ArrayList<>())
                        .add(assertion));
            }
        }
        return byUnit;
    }

    private static void add(
            List<Assertion> fresh,
            Collection<DrawingUnit> units,
            Geography geography,
            Map<String, List<Assertion>> byUnit) {
        Set<String> wanted = units.stream().map(DrawingUnit::key).collect(Collectors.toSet());
        for (Assertion assertion : fresh) {
            for (DrawingUnit drawingUnit : DrawingUnit.of(assertion, geography)) {
                if (wanted.contains(drawingUnit.key())) {
                    byUnit.computeIfAbsent(drawingUnit.key(), key -> new ArrayList<>())
                            .add(assertion);
                }
            }
        }
    }

    private static boolean isPartnership(DrawnUnit.Node node) {
        return ThingId.ofKey(node.key()).kind() == ThingKind.PARTNERSHIP;
    }

    /** A partnership's node belongs to its unit and goes with it; other things stay. */
    private static DrawnUnit.Node owned(DrawingUnit drawingUnit, DrawnUnit.Node node) {
        if (drawingUnit.sort() != DrawingUnit.Sort.PARTNERSHIP) {
            return node;
        }
        Map<String, Object> properties = new TreeMap<>(node.properties());
        properties.put("unit", drawingUnit.key());
        return new DrawnUnit.Node(node.key(), properties);
    }
}
