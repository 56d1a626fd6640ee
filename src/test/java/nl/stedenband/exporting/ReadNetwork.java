package nl.stedenband.exporting;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jgrapht.alg.util.Triple;
import org.jgrapht.nio.BaseEventDrivenImporter;
import org.jgrapht.nio.gexf.SimpleGEXFEventDrivenImporter;
import org.jgrapht.nio.graphml.GraphMLEventDrivenImporter;

/**
 * A network as JGraphT reads it.
 *
 * @param nodes attributes by id
 * @param edges attributes in their order, the ends as {@code from} and {@code to}
 */
public record ReadNetwork(Map<String, Map<String, String>> nodes, List<Map<String, String>> edges) {

    /** Checked against the schema of GraphML too. */
    public static ReadNetwork graphml(byte[] file) {
        GraphMLEventDrivenImporter importer = new GraphMLEventDrivenImporter();
        ReadNetwork network = taking(importer);
        importer.importInput(new StringReader(new String(file, StandardCharsets.UTF_8)));
        return network;
    }

    /** Checked against the schema of GEXF 1.2 too. */
    public static ReadNetwork gexf(byte[] file) {
        SimpleGEXFEventDrivenImporter importer = new SimpleGEXFEventDrivenImporter();
        ReadNetwork network = taking(importer);
        importer.importInput(new StringReader(new String(file, StandardCharsets.UTF_8)));
        return network;
    }

    /** The distinct ties among the edges. */
    public Set<String> ties() {
        Set<String> ties = new TreeSet<>();
        edges.stream().filter(edge -> edge.containsKey("_tie")).forEach(edge -> ties.add(edge.get("_tie")));
        return ties;
    }

    /** The ids of the things among the nodes. */
    public Set<String> things() {
        Set<String> things = new TreeSet<>();
        nodes.values().stream().filter(node -> node.containsKey("_id")).forEach(node -> things.add(node.get("_id")));
        return things;
    }

    /** Edges are told apart as objects: two between the same nodes are equal to JGraphT. */
    private static ReadNetwork taking(BaseEventDrivenImporter<String, Triple<String, String, Double>> importer) {
        ReadNetwork network = new ReadNetwork(new LinkedHashMap<>(), new ArrayList<>());
        importer.addVertexConsumer(id -> network.nodes.putIfAbsent(id, new HashMap<>()));
        importer.addVertexAttributeConsumer((of, value) -> network.nodes
                .computeIfAbsent(of.getFirst(), any -> new HashMap<>())
                .put(of.getSecond(), value.getValue()));
        importer.addEdgeConsumer(
                edge -> network.edges.add(new HashMap<>(Map.of("from", edge.getFirst(), "to", edge.getSecond()))));
        importer.addEdgeAttributeConsumer((of, value) -> {
            if (!isOwn(of.getSecond())) {
                network.edges.get(network.edges.size() - 1).put(of.getSecond(), value.getValue());
            }
        });
        return network;
    }

    private static boolean isOwn(String name) {
        return Set.of("source", "target").contains(name);
    }
}
