package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import nl.stedenband.graph.place.Network;
import nl.stedenband.http.Link;

/** A network, and where its members are. */
@Serdeable
record NetworkDetail(
        @JsonUnwrapped Network network,
        @JsonProperty("_links") Map<String, Link> links) {}
