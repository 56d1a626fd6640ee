package nl.stedenband.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.neo4j.driver.Record;

/**
 * All that the graph of the tests holds at a moment, by which it is brought back when tests have added to it: that takes a fraction of
 * the time that it takes to record everything again.
 *
 * @param nodes ids of all nodes
 * @param lines all nodes and relationships with what they have, but for the mark that says when the geography was changed
 */
record GraphContent(Set<String> nodes, Set<String> lines) {
    private static final String OURS =
            "none(label IN labels(n) WHERE label STARTS WITH '__') AND NOT (n:Registry AND n.id = 'schema')";

    static GraphContent of(TestGraph graph) {
        Set<String> nodes = new HashSet<>();
        Set<String> lines = new HashSet<>();
        for (Record row : graph.query("""
                MATCH (n) WHERE %s
                RETURN elementId(n) AS id, labels(n) AS labels, n {.*, geography: null} AS properties
                """.formatted(OURS))) {
            nodes.add(row.get("id").asString());
            lines.add(row.asMap().toString());
        }
        graph.query("""
                MATCH (n)-[r]->(to) WHERE %s
                RETURN elementId(n) AS start, elementId(to) AS end, type(r) AS type, properties(r) AS properties
                """.formatted(OURS)).forEach(row -> lines.add(row.asMap().toString()));
        return new GraphContent(nodes, lines);
    }

    /**
     * Takes away the nodes that came later.
     *
     * @return whether the graph holds just this again; else something of it was changed or is gone
     */
    boolean bringBack(TestGraph graph) {
        graph.query("""
                MATCH (n) WHERE %s AND NOT elementId(n) IN $nodes
                DETACH DELETE n
                """.formatted(OURS), Map.of("nodes", new ArrayList<>(nodes)));
        boolean isSame = equals(of(graph));
        if (isSame) {
            // so that no service comes back with what it kept of the same version with more in it
            graph.query("MATCH (registry:Registry {id: 'stedenband'}) SET registry.geography = randomUUID()");
        }
        return isSame;
    }
}
