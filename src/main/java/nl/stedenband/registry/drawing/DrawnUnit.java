package nl.stedenband.registry.drawing;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one unit of drawing puts into the graph. Properties are texts, whole numbers, decimals, booleans or lists of texts. */
public record DrawnUnit(List<Node> nodes, List<Edge> edges) {
    public static final DrawnUnit NOTHING = new DrawnUnit(List.of(), List.of());

    /** The properties of the node with this key; all of them, but for the key and the id. */
    public record Node(String key, Map<String, Object> properties) {}

    /** A relationship between the nodes with these keys. */
    public record Edge(EdgeType type, String from, String to, Map<String, Object> properties) {

        /** The same but for one property. */
        public Edge without(String property) {
            Map<String, Object> others = new TreeMap<>(properties);
            others.remove(property);
            return new Edge(type, from, to, others);
        }
    }

    public DrawnUnit {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    static DrawnUnit of(Collection<Node> nodes, Collection<Edge> edges) {
        return new DrawnUnit(List.copyOf(nodes), List.copyOf(edges));
    }
}
