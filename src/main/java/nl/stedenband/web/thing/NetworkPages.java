package nl.stedenband.web.thing;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.exporting.Formats;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Network;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.thing.TimelineView.Subject;

/** Gathers what the page of a network shows. */
@Singleton
final class NetworkPages {
    private final NetworkQueries networks;
    private final Formats formats;

    NetworkPages(NetworkQueries networks, Formats formats) {
        this.networks = networks;
        this.formats = formats;
    }

    NetworkPage page(Network network, PageViewpoint pageViewpoint, Pageable asked, PageContext pageContext) {
        String id = network.id();
        Viewpoint viewpoint = pageViewpoint.viewpoint();
        Page<Membership> page = networks.members(id, viewpoint.withAll(), asked);
        return new NetworkPage(
                network,
                pageViewpoint,
                TieTallies.of(networks.tallies(id, viewpoint)),
                page,
                NowAndBefore.of(page.getContent(), Membership::status),
                networks.partners(id, viewpoint),
                TimelineView.of(lines(id, page.getContent(), viewpoint, pageContext), viewpoint, pageContext.print()),
                Downloads.of("network-members", "network", id, pageViewpoint, formats));
    }

    /** Of the members of the page only. */
    private List<Subject> lines(String id, List<Membership> shown, Viewpoint viewpoint, PageContext pageContext) {
        Set<Named> members = shown.stream().map(Membership::member).collect(Collectors.toSet());
        return networks.overTime(id, viewpoint).stream()
                .filter(membership -> members.contains(membership.member()))
                .map(membership -> new Subject(
                        pageContext.name(membership.member()),
                        pageContext.to(membership.member()),
                        "",
                        membership.evidence()))
                .toList();
    }
}
