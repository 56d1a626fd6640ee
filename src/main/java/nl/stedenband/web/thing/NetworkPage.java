package nl.stedenband.web.thing;

import io.micronaut.data.model.Page;
import java.util.List;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Network;
import nl.stedenband.web.page.Seen;

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
        Seen seen,
        Tallies tallies,
        Page<Membership> page,
        NowAndBefore<Membership> shown,
        List<Tie> partners,
        TimelineView timeline,
        Downloads downloads) {

    public List<String> otherNames() {
        return OtherNames.of(network.names(), network.name());
    }

    public List<PagePart> contents() {
        return List.of(
                new PagePart("members", "members", tallies.now()),
                new PagePart("before", "before", tallies.before()),
                new PagePart("among", "among", partners.size()));
    }
}
