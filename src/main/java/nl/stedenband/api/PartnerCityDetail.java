package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.PartnerCity;
import nl.stedenband.http.Link;

/** A partner city with its ties and networks. */
@Serdeable
record PartnerCityDetail(
        @JsonUnwrapped PartnerCity city,
        SeenFrom viewpoint,
        List<Tie> partnerships,
        List<Membership> networks,
        @JsonProperty("_links") Map<String, Link> links) {}
