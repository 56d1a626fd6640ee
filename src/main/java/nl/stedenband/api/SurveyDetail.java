package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import nl.stedenband.graph.thing.SurveyTable;
import nl.stedenband.http.Link;

/** A published table, and where its assertions are. */
@Serdeable
record SurveyDetail(
        @JsonUnwrapped SurveyTable survey,
        @JsonProperty("_links") Map<String, Link> links) {}
