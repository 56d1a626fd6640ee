package nl.stedenband.web.place;

import java.util.List;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.PartnerCity;
import nl.stedenband.graph.place.PartnersResidents;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.thing.Downloads;
import nl.stedenband.web.thing.NowAndBefore;
import nl.stedenband.web.thing.OtherNames;
import nl.stedenband.web.thing.PageSection;
import nl.stedenband.web.thing.Pictures;

/**
 * A partner city with what is known of it on a day.
 *
 * @param residents of its partners who come from its country
 */
public record PartnerCityPage(
        PartnerCity city,
        PageViewpoint seen,
        NowAndBefore<Tie> ties,
        NowAndBefore<Membership> networks,
        List<PartnersResidents> residents,
        Pictures pictures,
        Downloads downloads) {

    public List<String> otherNames() {
        return OtherNames.of(city.names(), city.name());
    }

    /** Whether several parties share it, so that a picture tells more than a line. */
    public boolean isShared() {
        return ties.now().size() > 1;
    }

    public List<PageSection> contents() {
        return List.of(
                new PageSection("ties", "ties", ties.now().size()),
                new PageSection(
                        "before", "before", ties.ended().size() + ties.lapsed().size()),
                new PageSection("networks", "networks", networks.now().size()));
    }
}
