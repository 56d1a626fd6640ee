package nl.stedenband.web.neighbour;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.exporting.format.NetworkEdge;
import nl.stedenband.exporting.format.NetworkNode;
import nl.stedenband.exporting.format.NetworkSink;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.registry.traversal.ValueType;
import nl.stedenband.web.chart.ChartColumns;
import nl.stedenband.web.page.PageContext;

/**
 * Takes the network of an answer as formats do, in the words of a page. What two things share stands between them as a node, so
 * no line joins them besides.
 */
final class PageNetwork implements NetworkSink {
    private final PageContext pageContext;
    private final int statusColumn;
    private final boolean sharesStandBetween;
    private final Map<String, NetworkDocument.Node> nodes = new LinkedHashMap<>();
    private final Map<String, NetworkEdge> edges = new LinkedHashMap<>();

    PageNetwork(Traversal traversal, PageContext pageContext) {
        this.pageContext = pageContext;
        this.statusColumn = traversal
                .column(ValueType.STATUS)
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
    public void node(NetworkNode networkNode) {
        String name = networkNode
                .thing()
                .map(thing -> thing.name(pageContext.language()))
                .orElse(networkNode.label());
        String page = networkNode
                .thing()
                .map(Thing::id)
                .map(pageContext.addresses()::to)
                .orElse("");
        nodes.put(networkNode.id(), new NetworkDocument.Node(networkNode.id(), networkNode.kind(), name, page));
    }

    @Override
    public void edge(NetworkEdge networkEdge) {
        if (!(sharesStandBetween && !networkEdge.row().isEmpty())) {
            edges.put(id(networkEdge), networkEdge);
        }
    }

    /** Ids of the ties of which the rows don't tell how certain they are by themselves. */
    List<String> untold() {
        return edges.values().stream()
                .filter(networkEdge -> status(networkEdge).isEmpty())
                .flatMap(networkEdge -> networkEdge.tie().stream())
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

    private NetworkDocument.Link link(String id, NetworkEdge networkEdge, Map<List<String>, String> told) {
        Optional<ThingId> tie = networkEdge.tie().map(Thing::id);
        String status = status(networkEdge)
                .or(() -> tie.map(known -> told.get(List.of(known.value(), networkEdge.from(), networkEdge.to()))))
                .orElse(null);
        String page = tie.map(pageContext.addresses()::to).orElse("");
        return new NetworkDocument.Link(id, networkEdge.from(), networkEdge.to(), networkEdge.relation(), status, page);
    }

    private Optional<String> status(NetworkEdge networkEdge) {
        return statusColumn < 0 || networkEdge.row().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable((String) networkEdge.row().get(statusColumn));
    }

    private static String id(NetworkEdge networkEdge) {
        return NetworkDocument.Link.id(
                networkEdge.tie().map(tie -> tie.id().key()).orElse(networkEdge.relation()),
                networkEdge.from(),
                networkEdge.to());
    }
}
