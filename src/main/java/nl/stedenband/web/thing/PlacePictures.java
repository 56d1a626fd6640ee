package nl.stedenband.web.thing;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.partnership.TieOverTime;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;

/** Draws what pages show of a place. */
@Singleton
public final class PlacePictures {
    private final PartnershipQueries partnerships;
    private final NetworkQueries networks;

    PlacePictures(PartnershipQueries partnerships, NetworkQueries networks) {
        this.partnerships = partnerships;
        this.networks = networks;
    }

    /**
     * Both pictures of a place.
     *
     * @param ties all that it ever had
     * @param memberships those of the day
     */
    public Pictures of(
            Named place, List<Tie> ties, List<Membership> memberships, Viewpoint viewpoint, PageContext pageContext) {
        List<String> ofNetworks = memberships.stream()
                .map(membership -> membership.network().id())
                .toList();
        return new Pictures(
                EgoView.of(
                        pageContext.name(place),
                        NowAndBefore.of(ties, Tie::status).now(),
                        memberships,
                        ofNetworks.isEmpty() ? List.of() : networks.sizes(ofNetworks, viewpoint),
                        pageContext),
                TimelineView.of(
                        TieLines.from(place, overTime(ties, viewpoint), pageContext), viewpoint, pageContext.print()));
    }

    List<TieOverTime> overTime(List<Tie> ties, Viewpoint viewpoint) {
        List<String> ids = ties.stream().map(Tie::partnership).distinct().toList();
        return ids.isEmpty() ? List.of() : partnerships.overTime(ids, viewpoint);
    }
}
