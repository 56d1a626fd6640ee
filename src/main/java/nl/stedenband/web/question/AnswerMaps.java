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
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieFamily;
import nl.stedenband.registry.traversal.ThingDetails;
import nl.stedenband.web.map.MapTies;
import nl.stedenband.web.map.PageMap;
import nl.stedenband.web.map.PageMaps;
import nl.stedenband.web.neighbour.NetworkDocument;
import nl.stedenband.web.page.PageContext;

/** Puts the ties of an answer on a map. */
@Singleton
final class AnswerMaps {
    private static final Set<ThingKind> DUTCH = Set.of(ThingKind.MUNICIPALITY, ThingKind.PROVINCE, ThingKind.DISTRICT);

    private final ThingDetails thingDetails;
    private final PageMaps maps;

    AnswerMaps(ThingDetails thingDetails, PageMaps maps) {
        this.thingDetails = thingDetails;
        this.maps = maps;
    }

    /** @return nothing where no tie can be drawn */
    @Nullable
    PageMap of(NetworkDocument network, PageContext pageContext) {
        List<NetworkDocument.Link> links = network.links().stream()
                .filter(link -> link.relation().equals("tie"))
                .toList();
        Map<String, NetworkDocument.Node> nodes = new HashMap<>();
        network.nodes().forEach(node -> nodes.put(node.id(), node));
        Map<ThingId, ThingDetails.Entry> known = thingDetails.find(links.stream()
                .flatMap(link -> Stream.of(link.source(), link.target()))
                .map(ThingId::ofKey)
                .collect(Collectors.toSet()));
        List<MapTie> ties = links.stream()
                .map(link -> tie(
                        link,
                        place(nodes.get(link.source()), known),
                        place(nodes.get(link.target()), known),
                        pageContext))
                .toList();
        return ties.isEmpty() ? null : maps.ofAnswer(ties);
    }

    private static MapTie tie(NetworkDocument.Link link, MapPlace one, MapPlace other, PageContext pageContext) {
        String status = link.status() == null ? "unknown" : link.status();
        String title =
                one.name() + " – " + other.name() + ": " + pageContext.print().word("status", status);
        return new MapTie(one, other, MapTies.family(TieFamily.TWINNING), status, 1, 1, title, link.page());
    }

    private static MapPlace place(NetworkDocument.Node node, Map<ThingId, ThingDetails.Entry> known) {
        ThingId id = ThingId.ofKey(node.id());
        return new MapPlace(
                node.id(),
                node.name(),
                node.name(),
                node.page(),
                DUTCH.contains(id.kind()),
                Optional.ofNullable(known.get(id)).flatMap(ThingDetails.Entry::point),
                0);
    }
}
