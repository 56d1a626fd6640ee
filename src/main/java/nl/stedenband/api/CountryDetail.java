package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import nl.stedenband.graph.place.Country;
import nl.stedenband.http.Link;

/** A country, and where its ties are. */
@Serdeable
record CountryDetail(
        @JsonUnwrapped Country country,
        @JsonProperty("_links") Map<String, Link> links) {}
