package nl.stedenband.web.thing;

import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Network;
import nl.stedenband.web.page.PageViewpoint;

/**
 * A network with its members on a day and of before.
 *
 * @param tallies over all members
 * @param page of the members
 * @param shown the members of that page, parted
 * @param partners the ties that members have with each other
 * @param timeline of the members of the page
 */
public record NetworkPage(
        Network network,
        PageViewpoint seen,
        TieTallies tallies,
        Page<Membership> page,
        NowAndBefore<Membership> shown,
        List<Tie> partners,
        TimelineView timeline,
        Downloads downloads) {

    public List<String> otherNames() {
        return OtherNames.of(network.names(), network.name());
    }

    public List<PageSection> contents() {
        return List.of(
                new PageSection("members", "members", tallies.now()),
                new PageSection("before", "before", tallies.before()),
                new PageSection("among", "among", partners.size()));
    }
}
