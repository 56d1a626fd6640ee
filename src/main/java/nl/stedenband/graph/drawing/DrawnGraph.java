package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Scope;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.drawing.DrawingUnit;
import nl.stedenband.registry.drawing.DrawnUnit;
import nl.stedenband.registry.drawing.EdgeType;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/**
 * What is drawn in the graph: compares it with what should be there, and writes the difference and nothing else. Each change
 * says how many nodes or relationships were not as they should be.
 */
@Singleton
class DrawnGraph {
    private static final int WGS_84 = 4326;
    private static final String KNOWN_TO = "knownTo";

    private final DrawingQueries queries;
    private final DrawingWrites writes;

    DrawnGraph(DrawingQueries queries, DrawingWrites writes) {
        this.queries = queries;
        this.writes = writes;
    }

    /** The keys of the partnerships that are drawn for these units. */
    Set<String> partnershipsOf(List<String> units) {
        return new HashSet<>(queries.partnershipsOfUnits(units));
    }

    /**
     * Makes these the relationships of the units, and deletes what else the units have. One that is to be known until another moment stays
     * and is told so: who asks what was known before finds it all the time, also while this is committed.
     */
    long replaceEdges(Map<DrawingUnit.Sort, List<String>> units, List<DrawnUnit.Edge> edges) {
        Map<DrawnUnit.Edge, Integer> missing = new LinkedHashMap<>();
        edges.forEach(edge -> missing.merge(edge, 1, Integer::sum));
        Map<DrawnUnit.Edge, Deque<String>> superfluous = new LinkedHashMap<>();
        for (DrawingQueries.EdgeRow row : edgesOf(units)) {
            DrawnUnit.Edge there = new DrawnUnit.Edge(
                    EdgeType.valueOf(row.type()), row.from(), row.to(), new TreeMap<>(row.properties()));
            if (missing.merge(there, -1, Integer::sum) < 0) {
                superfluous
                        .computeIfAbsent(there.without(KNOWN_TO), alike -> new ArrayDeque<>())
                        .add(row.id());
            }
        }
        List<DrawnUnit.Edge> create = new ArrayList<>();
        List<Map<String, Object>> knownTo = new ArrayList<>();
        missing.forEach((edge, count) -> {
            Object until = edge.properties().get(KNOWN_TO);
            Deque<String> alike = superfluous.getOrDefault(edge.without(KNOWN_TO), new ArrayDeque<>());
            for (int i = 0; i < count; i++) {
                if (until == null || alike.isEmpty()) {
                    create.add(edge);
                } else {
                    knownTo.add(Map.of("id", alike.remove(), KNOWN_TO, until));
                }
            }
        });
        List<String> delete =
                superfluous.values().stream().flatMap(Deque::stream).toList();
        write(EdgesByStart.rows(create), writes::createEdges);
        return create.size() + write(knownTo, writes::setKnownTo) + write(delete, writes::deleteEdges);
    }

    private static <T> int write(List<T> some, Consumer<List<T>> writing) {
        if (!some.isEmpty()) {
            writing.accept(some);
        }
        return some.size();
    }

    /** Makes the nodes of partnerships that their units had none of. */
    int addPartnerships(List<DrawnUnit.Node> partnerships) {
        return write(
                partnerships.stream()
                        .map(node -> {
                            Map<String, Object> row = new HashMap<>(ThingLabels.stub(ThingId.ofKey(node.key())));
                            row.put("properties", storable(properties(node)));
                            return row;
                        })
                        .toList(),
                writes::addPartnerships);
    }

    /** Gives the nodes these properties and no others. */
    long replaceNodes(List<DrawnUnit.Node> nodes) {
        Map<String, Map<String, Object>> there =
                queries.nodes(nodes.stream().map(DrawnUnit.Node::key).toList()).stream()
                        .collect(Collectors.toMap(
                                DrawingQueries.NodeRow::key, row -> comparable(row.properties()), (a, b) -> a));
        List<Map<String, Object>> write = new ArrayList<>();
        List<Map<String, Object>> relabel = new ArrayList<>();
        for (DrawnUnit.Node node : nodes) {
            Map<String, Object> properties = properties(node);
            if (!properties.equals(there.get(node.key()))) {
                write.add(Map.of("key", node.key(), "properties", storable(properties)));
                boolean isOfTheWorld = properties.containsKey(Scope.PARAMETER);
                if (isOfTheWorld || there.getOrDefault(node.key(), Map.of()).containsKey(Scope.PARAMETER)) {
                    relabel.add(ThingLabels.change(ThingId.ofKey(node.key()), isOfTheWorld));
                }
            }
        }
        if (!relabel.isEmpty()) {
            writes.relabel(relabel);
        }
        if (!write.isEmpty()) {
            writes.writeNodes(write);
        }
        return write.size();
    }

    long deletePartnerships(Set<String> keys) {
        if (!keys.isEmpty()) {
            writes.deletePartnerships(List.copyOf(keys));
        }
        return keys.size();
    }

    private List<DrawingQueries.EdgeRow> edgesOf(Map<DrawingUnit.Sort, List<String>> units) {
        Map<String, DrawingQueries.EdgeRow> rows = new LinkedHashMap<>();
        units.forEach((sort, keys) -> queries.edgesOf(sort, keys).forEach(row -> rows.put(row.id(), row)));
        return List.copyOf(rows.values());
    }

    private static Map<String, Object> properties(DrawnUnit.Node node) {
        Map<String, Object> properties = new TreeMap<>(node.properties());
        properties.put("key", node.key());
        properties.put("id", ThingId.ofKey(node.key()).value());
        return properties;
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
