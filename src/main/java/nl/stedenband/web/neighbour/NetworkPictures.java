package nl.stedenband.web.neighbour;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.format.RowNetwork;
import nl.stedenband.graph.partnership.Neighbour;
import nl.stedenband.graph.partnership.NeighbourQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Answer;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.page.PageContext;

/** Makes the networks that pages draw. */
@Singleton
public final class NetworkPictures {
    /** Beyond it no picture tells anything. */
    private static final int MOST_NODES = 6000;

    private final NeighbourQueries neighbours;

    NetworkPictures(NeighbourQueries neighbours) {
        this.neighbours = neighbours;
    }

    /** The network of an answer, all its rows as far as they can be drawn. */
    NetworkDocument of(Traversal traversal, Table table, Viewpoint viewpoint, PageContext pageContext) {
        return drawn(traversal, table.heading(), table.rows(), viewpoint, pageContext);
    }

    /** The network of those rows of an answer that are at hand. */
    public NetworkDocument of(Answer answer, Viewpoint viewpoint, PageContext pageContext) {
        TableMetadata tableMetadata =
                TableMetadata.of(answer.traversal(), answer.asked(), answer.knownOn(), answer.graphVersion());
        return drawn(answer.traversal(), tableMetadata, answer.rows().iterator(), viewpoint, pageContext);
    }

    private NetworkDocument drawn(
            Traversal traversal,
            TableMetadata tableMetadata,
            Iterator<List<Object>> rows,
            Viewpoint viewpoint,
            PageContext pageContext) {
        PageNetwork drawn = new PageNetwork(traversal, pageContext);
        RowNetwork network = new RowNetwork(tableMetadata, drawn);
        long left = 0;
        while (rows.hasNext()) {
            List<Object> row = rows.next();
            if (drawn.size() < MOST_NODES) {
                read(network, row);
            } else {
                left++;
            }
        }
        return drawn.document(told(drawn.untold(), viewpoint), left);
    }

    private static void read(RowNetwork network, List<Object> row) {
        try {
            network.read(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How certain ties are, by partnership and the keys of its parties in either order. */
    public Map<List<String>, String> told(List<String> partnerships, Viewpoint viewpoint) {
        Map<List<String>, String> told = new HashMap<>();
        if (!partnerships.isEmpty()) {
            neighbours.certainties(partnerships, viewpoint).forEach(tie -> {
                told.put(List.of(tie.partnership(), tie.one(), tie.other()), tie.status());
                told.put(List.of(tie.partnership(), tie.other(), tie.one()), tie.status());
            });
        }
        return told;
    }

    /** What is next to things, from a viewpoint; nothing is asked where there are none. */
    public List<Neighbour> around(List<ThingId> open, Viewpoint viewpoint) {
        return open.isEmpty()
                ? List.of()
                : neighbours.around(open.stream().map(ThingId::key).toList(), viewpoint);
    }

    /** Things with all that is next to them. */
    static NetworkDocument of(List<Neighbour> around, PageContext pageContext) {
        Map<String, NetworkDocument.Node> nodes = new LinkedHashMap<>();
        Map<String, NetworkDocument.Link> links = new LinkedHashMap<>();
        for (Neighbour next : around) {
            NetworkDocument.Node thing = node(next.thing(), pageContext);
            nodes.putIfAbsent(thing.id(), thing);
            if (next.other() != null) {
                NetworkDocument.Node other = node(next.other(), pageContext);
                nodes.putIfAbsent(other.id(), other);
                NetworkDocument.Link link = link(next, thing.id(), other.id(), pageContext);
                links.putIfAbsent(link.id(), link);
            }
        }
        return new NetworkDocument(List.copyOf(nodes.values()), List.copyOf(links.values()), 0);
    }

    private static NetworkDocument.Node node(Named thing, PageContext pageContext) {
        return new NetworkDocument.Node(
                thing.kind() + '/' + thing.id(), thing.kind(), pageContext.name(thing), pageContext.to(thing));
    }

    private static NetworkDocument.Link link(Neighbour next, String thing, String other, PageContext pageContext) {
        boolean isTie = next.partnership() != null;
        String what = isTie ? "partnership/" + next.partnership() : next.relation();
        String id = NetworkDocument.Link.id(what, thing, other);
        String page = isTie ? pageContext.to("partnerships", next.partnership()) : "";
        return new NetworkDocument.Link(id, thing, other, next.relation(), next.status(), page);
    }
}
