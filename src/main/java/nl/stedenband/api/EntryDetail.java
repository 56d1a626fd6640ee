package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import nl.stedenband.graph.thing.Entry;
import nl.stedenband.http.Link;

/** A thing that is described by little more than its names, and where what belongs to it is. */
@Serdeable
record EntryDetail(
        @JsonUnwrapped Entry entry, @JsonProperty("_links") Map<String, Link> links) {}
