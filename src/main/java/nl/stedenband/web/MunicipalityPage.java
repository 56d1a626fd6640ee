package nl.stedenband.web;

import java.util.List;
import nl.stedenband.graph.municipality.Municipality;
import nl.stedenband.graph.municipality.Origin;
import nl.stedenband.graph.network.Membership;
import nl.stedenband.graph.partnership.Tie;

/** A municipality with what is known of it on a day. */
public record MunicipalityPage(
        Municipality municipality, Seen seen, List<Tie> ties, List<Membership> networks, List<Origin> origins) {

    public List<String> otherNames() {
        return OtherNames.of(municipality.names(), municipality.name());
    }
}
