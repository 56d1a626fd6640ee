package nl.stedenband.graph.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.registry.drawing.DrawnUnit;
import nl.stedenband.registry.drawing.EdgeType;

/**
 * Relationships as {@code drawing/create-edges} takes them: a node is looked up once for all that begin or end there, and what those
 * between the same two have alike is sent once. The stretches of days of a tie differ in little else.
 */
final class EdgesByStart {
    private EdgesByStart() {}

    private record Pair(EdgeType type, String to) {}

    static List<Map<String, Object>> rows(Collection<DrawnUnit.Edge> edges) {
        Map<String, Map<Pair, List<Map<String, Object>>>> byStart = new LinkedHashMap<>();
        for (DrawnUnit.Edge edge : edges) {
            byStart.computeIfAbsent(edge.from(), start -> new LinkedHashMap<>())
                    .computeIfAbsent(new Pair(edge.type(), edge.to()), pair -> new ArrayList<>())
                    .add(edge.properties());
        }
        List<Map<String, Object>> rows = new ArrayList<>();
        byStart.forEach((start, pairs) -> rows.add(Map.of(
                "from",
                start,
                "pairs",
                pairs.entrySet().stream()
                        .map(pair -> row(pair.getKey(), pair.getValue()))
                        .toList())));
        return rows;
    }

    private static Map<String, Object> row(Pair pair, List<Map<String, Object>> edges) {
        Map<String, Object> shared = new TreeMap<>(edges.get(0));
        edges.forEach(edge -> shared.entrySet().retainAll(edge.entrySet()));
        return Map.of(
                "type",
                pair.type().name(),
                "to",
                pair.to(),
                "shared",
                shared,
                "own",
                edges.stream().map(edge -> without(edge, shared)).toList());
    }

    private static Map<String, Object> without(Map<String, Object> edge, Map<String, Object> shared) {
        Map<String, Object> own = new TreeMap<>(edge);
        own.keySet().removeAll(shared.keySet());
        return own;
    }
}
