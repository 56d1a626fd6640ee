package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.Link;

/** What one source says about one thing. */
@Serdeable
record AssertionDetail(
        @JsonUnwrapped SourcedAssertion assertion,
        @JsonProperty("_links") Map<String, Link> links) {}
