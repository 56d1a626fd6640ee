package nl.stedenband.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.partnership.Contradiction;
import nl.stedenband.graph.partnership.Detail;
import nl.stedenband.graph.partnership.Partnership;
import nl.stedenband.graph.partnership.SilentSource;
import nl.stedenband.graph.partnership.StatusInterval;
import nl.stedenband.graph.partnership.TieResult;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.Link;

/**
 * A partnership with its whole time line and every assertion behind it.
 *
 * @param results what was measured of it, each with the assertion that says it
 * @param notListedBy sources that told all ties of a party while the partnership stood, and don't name it
 * @param assertions all, whatever was known when; retracted ones say so
 */
@Serdeable
record PartnershipDetail(
        @JsonUnwrapped Partnership partnership,
        SeenFrom viewpoint,
        List<StatusInterval> stretches,
        List<Detail> details,
        List<TieResult> results,
        List<Contradiction> contradictions,
        List<SilentSource> notListedBy,
        List<SourcedAssertion> assertions,
        @JsonProperty("_links") Map<String, Link> links) {}
