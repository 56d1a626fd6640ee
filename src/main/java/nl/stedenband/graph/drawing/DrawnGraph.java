package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.drawing.Drawing;
import nl.stedenband.registry.drawing.DrawingUnit;
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

    /** Makes these the relationships of the units, and deletes what else the units have. */
    long replaceEdges(Map<DrawingUnit.Sort, List<String>> units, List<Drawing.Edge> edges) {
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

    /** Gives the nodes these properties and no others. */
    long replaceNodes(List<Drawing.Node> nodes) {
        Map<String, Map<String, Object>> there = queries
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
