package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import nl.stedenband.graph.source.SourceSummary;
import nl.stedenband.http.Link;

/** A source, and where its assertions are. */
@Serdeable
record SourceDetail(
        @JsonUnwrapped SourceSummary source,
        @JsonProperty("_links") Map<String, Link> links) {}
