package nl.stedenband.exporting.rdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The things of a document that have an address, each once: who speaks of one in several places says the same of it. */
final class Nodes {
    private final Map<Iri, Node> byId = new LinkedHashMap<>();

    private Nodes() {}

    /** @param nodes with addresses; those that they speak of follow them */
    static Collection<Node> in(List<Node> nodes) {
        Nodes gathered = new Nodes();
        nodes.forEach(gathered::gather);
        return gathered.byId.values();
    }

    private void gather(Node node) {
        boolean isNew = node.id().map(id -> byId.putIfAbsent(id, node) == null).orElse(true);
        if (isNew) {
            node.properties().values().stream().flatMap(List::stream).forEach(value -> {
                if (value instanceof Node inner) {
                    gather(inner);
                }
            });
        }
    }
}
