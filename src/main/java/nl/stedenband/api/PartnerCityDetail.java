package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.network.Membership;
import nl.stedenband.graph.partnercity.PartnerCity;
import nl.stedenband.graph.partnership.Tie;

/** A partner city with its ties and networks. */
@Serdeable
record PartnerCityDetail(
        @JsonUnwrapped PartnerCity city,
        SeenFrom viewpoint,
        List<Tie> partnerships,
        List<Membership> networks,
        @JsonProperty("_links") Map<String, Link> links) {}
