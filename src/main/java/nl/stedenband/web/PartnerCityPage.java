package nl.stedenband.web;

import java.util.List;
import nl.stedenband.graph.network.Membership;
import nl.stedenband.graph.partnercity.PartnerCity;
import nl.stedenband.graph.partnership.Tie;

/** A partner city with what is known of it on a day. */
public record PartnerCityPage(PartnerCity city, Seen seen, List<Tie> ties, List<Membership> networks) {
    public List<String> otherNames() {
        return OtherNames.of(city.names(), city.name());
    }
}
