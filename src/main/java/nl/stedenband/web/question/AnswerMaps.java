package nl.stedenband.web.question;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.picture.map.MapPlace;
import nl.stedenband.picture.map.MapTie;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.TieFamily;
import nl.stedenband.registry.traversal.Gazetteer;
import nl.stedenband.web.map.DrawnMap;
import nl.stedenband.web.map.DrawnMaps;
import nl.stedenband.web.map.MapTies;
import nl.stedenband.web.neighbour.NetworkDocument;
import nl.stedenband.web.page.Site;

/** Puts the ties of an answer on a map. */
@Singleton
final class AnswerMaps {
    private static final Set<Kind> DUTCH = Set.of(Kind.MUNICIPALITY, Kind.PROVINCE, Kind.DISTRICT);

    private final Gazetteer gazetteer;
    private final DrawnMaps maps;

    AnswerMaps(Gazetteer gazetteer, DrawnMaps maps) {
        this.gazetteer = gazetteer;
        this.maps = maps;
    }

    /** @return nothing where no tie can be drawn */
    @Nullable
    DrawnMap of(NetworkDocument network, Site site) {
        List<NetworkDocument.Link> links = network.links().stream()
                .filter(link -> link.relation().equals("tie"))
                .toList();
        Map<String, NetworkDocument.Node> nodes = new HashMap<>();
        network.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<ThingId, Gazetteer.Entry> known = gazetteer.find(links.stream()
                .flatMap(link -> Stream.of(link.source(), link.target()))
                .map(ThingId::ofKey)
                .collect(Collectors.toSet()));
        List<MapTie> ties = links.stream()
                .map(link ->
                        tie(link, place(nodes.get(link.source()), known), place(nodes.get(link.target()), known), site))
                .toList();
        return ties.isEmpty() ? null : maps.ofAnswer(ties);
    }

    private static MapTie tie(NetworkDocument.Link link, MapPlace one, MapPlace other, Site site) {
        String status = link.certainty() == null ? "unknown" : link.certainty();
        String title = one.name() + " – " + other.name() + ": " + site.print().word("status", status);
        return new MapTie(one, other, MapTies.family(TieFamily.TWINNING), status, 1, title, link.page());
    }

    private static MapPlace place(NetworkDocument.Node node, Map<ThingId, Gazetteer.Entry> known) {
        ThingId id = ThingId.ofKey(node.id());
        return new MapPlace(
                node.id(),
                node.name(),
                node.name(),
                node.page(),
                DUTCH.contains(id.kind()),
                Optional.ofNullable(known.get(id)).flatMap(Gazetteer.Entry::point));
    }
}
