package nl.stedenband.exporting.rdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The things of a document that have an address, each once: who speaks of one in several places says the same of it. */
final class RdfNodes {
    private final Map<Iri, RdfNode> byId = new LinkedHashMap<>();

    private RdfNodes() {}

    /** @param nodes with addresses; those that they speak of follow them */
    static Collection<RdfNode> in(List<RdfNode> nodes) {
        RdfNodes gathered = new RdfNodes();
        nodes.forEach(gathered::gather);
        return gathered.byId.values();
    }

    private void gather(RdfNode rdfNode) {
        boolean isNew =
                rdfNode.id().map(id -> byId.putIfAbsent(id, rdfNode) == null).orElse(true);
        if (isNew) {
            rdfNode.properties().values().stream().flatMap(List::stream).forEach(rdfValue -> {
                if (rdfValue instanceof RdfNode inner) {
                    gather(inner);
                }
            });
        }
    }
}
