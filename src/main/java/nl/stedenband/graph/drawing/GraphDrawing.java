package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.drawing.Drawing;
import nl.stedenband.registry.drawing.Drawings;
import nl.stedenband.registry.drawing.EdgeType;
import nl.stedenband.registry.drawing.Unit;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Makes the graph hold what the drawing of some units says, and writes only where it differs. */
@Singleton
class GraphDrawing {
    private static final int WGS_84 = 4326;

    private final AssertionQueries assertions;
    private final DrawingQueries drawn;
    private final DrawingWrites writes;
    private final AssertionWrites things;

    GraphDrawing(AssertionQueries assertions, DrawingQueries drawn, DrawingWrites writes, AssertionWrites things) {
        this.assertions = assertions;
        this.drawn = drawn;
        this.writes = writes;
        this.things = things;
    }

    /**
     * Draws units again, in the transaction of the caller.
     *
     * @return how many nodes and relationships were not as they should be
     */
    long draw(Collection<Unit> units, Geography geography) {
        if (units.isEmpty()) {
            return 0;
        }
        Map<String, List<Assertion>> byUnit = load(units, geography);
        List<Drawing.Node> nodes = new ArrayList<>();
        List<Drawing.Edge> edges = new ArrayList<>();
        for (Unit unit : units) {
            Drawing drawing = Drawings.draw(unit, byUnit.getOrDefault(unit.key(), List.of()), geography);
            drawing.nodes().forEach(node -> nodes.add(owned(unit, node)));
            edges.addAll(drawing.edges());
        }
        Map<Unit.Sort, List<String>> keys = new EnumMap<>(Unit.Sort.class);
        units.forEach(unit ->
                keys.computeIfAbsent(unit.sort(), sort -> new ArrayList<>()).add(unit.key()));
        Set<String> gone =
                new HashSet<>(drawn.partnershipsOfUnits(keys.getOrDefault(Unit.Sort.PARTNERSHIP, List.of())));
        nodes.forEach(node -> gone.remove(node.key()));
        ensurePartnerships(nodes);
        return replaceEdges(keys, edges) + replaceNodes(nodes) + delete(gone);
    }

    /** Removes what is drawn for units that no assertion asks for. */
    long erase(List<String> units) {
        Map<Unit.Sort, List<String>> keys = new EnumMap<>(Unit.Sort.class);
        for (Unit.Sort sort : Unit.Sort.values()) {
            keys.put(sort, units);
        }
        return replaceEdges(keys, List.of()) + delete(new HashSet<>(drawn.partnershipsOfUnits(units)));
    }

    /** All assertions that the units are drawn from; one read for each sort of unit. */
    private Map<String, List<Assertion>> load(Collection<Unit> units, Geography geography) {
        Map<Unit.Sort, Set<String>> anchors = new EnumMap<>(Unit.Sort.class);
        Set<String> wanted = new HashSet<>();
        for (Unit unit : units) {
            wanted.add(unit.key());
            unit.anchors().forEach(anchor -> anchors.computeIfAbsent(unit.sort(), sort -> new LinkedHashSet<>())
                    .add(anchor.key()));
        }
        Map<String, List<Assertion>> byUnit = new HashMap<>();
        anchors.forEach((sort, keys) -> {
            List<String> kinds = sort.kinds().stream().map(AssertionKind::slug).toList();
            for (AssertionRow row : assertions.ofThings(List.copyOf(keys), kinds)) {
                Assertion assertion = row.toAssertion();
                for (Unit unit : Unit.of(assertion, geography)) {
                    if (unit.sort() == sort && wanted.contains(unit.key())) {
                        byUnit.computeIfAbsent(unit.key(), key -> new ArrayList<>())
                                .add(assertion);
                    }
                }
            }
        });
        return byUnit;
    }

    private long replaceEdges(Map<Unit.Sort, List<String>> units, List<Drawing.Edge> edges) {
        Map<Drawing.Edge, Integer> missing = new LinkedHashMap<>();
        edges.forEach(edge -> missing.merge(edge, 1, Integer::sum));
        List<String> superfluous = new ArrayList<>();
        for (DrawingQueries.EdgeRow row : edgesOf(units)) {
            Drawing.Edge there = new Drawing.Edge(
                    EdgeType.valueOf(row.type()), row.from(), row.to(), new TreeMap<>(row.properties()));
            if (missing.merge(there, -1, Integer::sum) < 0) {
                superfluous.add(row.id());
            }
        }
        List<Map<String, Object>> create = new ArrayList<>();
        missing.forEach((edge, count) -> {
            for (int i = 0; i < count; i++) {
                create.add(Map.of(
                        "type", edge.type().name(),
                        "from", edge.from(),
                        "to", edge.to(),
                        "properties", edge.properties()));
            }
        });
        if (!superfluous.isEmpty()) {
            writes.deleteEdges(superfluous);
        }
        if (!create.isEmpty()) {
            writes.createEdges(create);
        }
        return superfluous.size() + create.size();
    }

    private List<DrawingQueries.EdgeRow> edgesOf(Map<Unit.Sort, List<String>> units) {
        Map<String, DrawingQueries.EdgeRow> rows = new LinkedHashMap<>();
        units.forEach((sort, keys) -> drawn.edgesOf(sort, keys).forEach(row -> rows.put(row.id(), row)));
        return List.copyOf(rows.values());
    }

    private long replaceNodes(List<Drawing.Node> nodes) {
        Map<String, Map<String, Object>> there = drawn
                .nodes(nodes.stream().map(Drawing.Node::key).toList())
                .stream()
                .collect(Collectors.toMap(
                        DrawingQueries.NodeRow::key, row -> comparable(row.properties()), (a, b) -> a));
        List<Map<String, Object>> write = new ArrayList<>();
        for (Drawing.Node node : nodes) {
            Map<String, Object> properties = new TreeMap<>(node.properties());
            properties.put("key", node.key());
            properties.put("id", ThingId.ofKey(node.key()).value());
            if (!properties.equals(there.get(node.key()))) {
                write.add(Map.of("key", node.key(), "properties", storable(properties)));
            }
        }
        if (!write.isEmpty()) {
            writes.writeNodes(write);
        }
        return write.size();
    }

    private long delete(Set<String> partnerships) {
        if (!partnerships.isEmpty()) {
            writes.deletePartnerships(List.copyOf(partnerships));
        }
        return partnerships.size();
    }

    private void ensurePartnerships(List<Drawing.Node> nodes) {
        List<Map<String, Object>> partnerships = nodes.stream()
                .map(node -> ThingId.ofKey(node.key()))
                .filter(id -> id.kind() == Kind.PARTNERSHIP)
                .map(GraphDrawing::stub)
                .toList();
        if (!partnerships.isEmpty()) {
            things.ensureThings(partnerships);
        }
    }

    /** What {@code thing/ensure} needs to make a node for a thing. */
    static Map<String, Object> stub(ThingId id) {
        List<String> labels = id.kind().isPlace()
                ? List.of("Place", id.kind().label())
                : List.of(id.kind().label());
        return Map.of("key", id.key(), "id", id.value(), "labels", labels);
    }

    /** A partnership's node belongs to its unit and goes with it; other things stay. */
    private static Drawing.Node owned(Unit unit, Drawing.Node node) {
        if (unit.sort() != Unit.Sort.PARTNERSHIP) {
            return node;
        }
        Map<String, Object> properties = new TreeMap<>(node.properties());
        properties.put("unit", unit.key());
        return new Drawing.Node(node.key(), properties);
    }

    private static Map<String, Object> storable(Map<String, Object> properties) {
        Map<String, Object> storable = new TreeMap<>(properties);
        storable.computeIfPresent("point", (name, point) -> point instanceof Point place ? value(place) : point);
        return storable;
    }

    private static Map<String, Object> comparable(Map<String, Object> properties) {
        Map<String, Object> comparable = new TreeMap<>(properties);
        comparable.computeIfPresent(
                "point",
                (name, point) ->
                        point instanceof org.neo4j.driver.types.Point place ? new Point(place.y(), place.x()) : point);
        return comparable;
    }

    private static Value value(Point point) {
        return Values.point(WGS_84, point.longitude(), point.latitude());
    }
}
