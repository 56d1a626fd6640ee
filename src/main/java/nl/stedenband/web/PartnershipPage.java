package nl.stedenband.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.graph.partnership.Contradiction;
import nl.stedenband.graph.partnership.Detail;
import nl.stedenband.graph.partnership.Partnership;
import nl.stedenband.graph.partnership.StretchOfDays;
import nl.stedenband.graph.source.SourcedAssertion;

/** A partnership with its time line and everything that is behind it. */
public record PartnershipPage(
        Partnership partnership,
        Seen seen,
        List<StretchOfDays> stretches,
        List<Detail> details,
        List<Contradiction> contradictions,
        List<SourcedAssertion> assertions) {

    /** The parties by name. */
    public String title(Site site) {
        return partnership.parties().stream()
                .map(party -> site.name(party.party()))
                .collect(Collectors.joining(" – "));
    }
}
