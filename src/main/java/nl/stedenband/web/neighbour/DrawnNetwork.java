package nl.stedenband.web.neighbour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.format.Edge;
import nl.stedenband.exporting.format.NetworkSink;
import nl.stedenband.exporting.format.Node;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;
import nl.stedenband.web.chart.ChartColumns;
import nl.stedenband.web.page.Site;

/**
 * Takes the network of an answer as formats do, in the words of a page. What two things share stands between them as a node, so
 * no line joins them besides.
 */
final class DrawnNetwork implements NetworkSink {
    private final Site site;
    private final int certainty;
    private final boolean sharesStandBetween;
    private final Map<String, NetworkDocument.Node> nodes = new LinkedHashMap<>();
    private final Map<String, Edge> edges = new LinkedHashMap<>();

    DrawnNetwork(Traversal traversal, Site site) {
        this.site = site;
        this.certainty = traversal
                .column(ValueType.CERTAINTY)
                .map(traversal.columns()::indexOf)
                .orElse(-1);
        List<Column> things = ChartColumns.of(traversal).things();
        this.sharesStandBetween = ChartColumns.of(traversal).isMatrix()
                && traversal.columns().stream()
                        .anyMatch(column -> column.isList()
                                && column.type().isThing()
                                && column.type() != ValueType.PARTNERSHIP
                                && column.type() != things.get(0).type());
    }

    int size() {
        return nodes.size();
    }

    @Override
    public void node(Node node) {
        String name = node.thing().map(thing -> thing.name(site.language())).orElse(node.label());
        String page = node.thing().map(Thing::id).map(site.addresses()::to).orElse("");
        nodes.put(node.id(), new NetworkDocument.Node(node.id(), node.kind(), name, page));
    }

    @Override
    public void edge(Edge edge) {
        if (!(sharesStandBetween && !edge.row().isEmpty())) {
            edges.put(id(edge), edge);
        }
    }

    /** Ids of the ties of which the rows don't tell how certain they are by themselves. */
    List<String> untold() {
        return edges.values().stream()
                .filter(edge -> certainty(edge).isEmpty())
                .flatMap(edge -> edge.tie().stream())
                .map(tie -> tie.id().value())
                .distinct()
                .toList();
    }

    /**
     * The whole of it.
     *
     * @param told how certain ties are, by partnership and the keys of its parties in either order
     * @param left rows that were not taken
     */
    NetworkDocument document(Map<List<String>, String> told, long left) {
        List<NetworkDocument.Link> links = edges.entrySet().stream()
                .map(entry -> link(entry.getKey(), entry.getValue(), told))
                .toList();
        return new NetworkDocument(List.copyOf(nodes.values()), links, left);
    }

    private NetworkDocument.Link link(String id, Edge edge, Map<List<String>, String> told) {
        Optional<ThingId> tie = edge.tie().map(Thing::id);
        String status = certainty(edge)
                .or(() -> tie.map(known -> told.get(List.of(known.value(), edge.from(), edge.to()))))
                .orElse(null);
        String page = tie.map(site.addresses()::to).orElse("");
        return new NetworkDocument.Link(id, edge.from(), edge.to(), edge.relation(), status, page);
    }

    private Optional<String> certainty(Edge edge) {
        return certainty < 0 || edge.row().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable((String) edge.row().get(certainty));
    }

    private static String id(Edge edge) {
        return NetworkDocument.Link.id(
                edge.tie().map(tie -> tie.id().key()).orElse(edge.relation()), edge.from(), edge.to());
    }
}
