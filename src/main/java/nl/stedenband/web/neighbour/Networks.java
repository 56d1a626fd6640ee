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
import nl.stedenband.registry.traversal.Heading;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.page.Site;

/** Makes the networks that pages draw. */
@Singleton
public final class Networks {
    /** Beyond it no picture tells anything. */
    private static final int MOST_NODES = 6000;

    private final NeighbourQueries neighbours;

    Networks(NeighbourQueries neighbours) {
        this.neighbours = neighbours;
    }

    /** The network of an answer, all its rows as far as they can be drawn. */
    NetworkDocument of(Traversal traversal, Table table, Viewpoint viewpoint, Site site) {
        return drawn(traversal, table.heading(), table.rows(), viewpoint, site);
    }

    /** The network of those rows of an answer that are at hand. */
    public NetworkDocument of(Answer answer, Viewpoint viewpoint, Site site) {
        Heading heading = Heading.of(answer.traversal(), answer.asked(), answer.knownOn(), answer.graphVersion());
        return drawn(answer.traversal(), heading, answer.rows().iterator(), viewpoint, site);
    }

    private NetworkDocument drawn(
            Traversal traversal, Heading heading, Iterator<List<Object>> rows, Viewpoint viewpoint, Site site) {
        DrawnNetwork drawn = new DrawnNetwork(traversal, site);
        RowNetwork network = new RowNetwork(heading, drawn);
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
    static NetworkDocument of(List<Neighbour> around, Site site) {
        Map<String, NetworkDocument.Node> nodes = new LinkedHashMap<>();
        Map<String, NetworkDocument.Link> links = new LinkedHashMap<>();
        for (Neighbour next : around) {
            NetworkDocument.Node thing = node(next.thing(), site);
            nodes.putIfAbsent(thing.id(), thing);
            if (next.other() != null) {
                NetworkDocument.Node other = node(next.other(), site);
                nodes.putIfAbsent(other.id(), other);
                NetworkDocument.Link link = link(next, thing.id(), other.id(), site);
                links.putIfAbsent(link.id(), link);
            }
        }
        return new NetworkDocument(List.copyOf(nodes.values()), List.copyOf(links.values()), 0);
    }

    private static NetworkDocument.Node node(Named thing, Site site) {
        return new NetworkDocument.Node(
                thing.kind() + '/' + thing.id(), thing.kind(), site.name(thing), site.to(thing));
    }

    private static NetworkDocument.Link link(Neighbour next, String thing, String other, Site site) {
        boolean isTie = next.partnership() != null;
        String what = isTie ? "partnership/" + next.partnership() : next.relation();
        String id = NetworkDocument.Link.id(what, thing, other);
        String page = isTie ? site.to("partnerships", next.partnership()) : "";
        return new NetworkDocument.Link(id, thing, other, next.relation(), next.status(), page);
    }
}
