package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.Origin;
import nl.stedenband.http.Link;

/**
 * A municipality with its ties, networks and origins of residents.
 *
 * @param viewpoint for a dissolved municipality not after its last day
 */
@Serdeable
record MunicipalityDetail(
        @JsonUnwrapped Municipality municipality,

        SeenFrom viewpoint,

        List<Tie> partnerships,
        List<Membership> networks,
        List<Origin> origins,
        @JsonProperty("_links") Map<String, Link> links) {}
