package nl.stedenband.web.thing;

import java.util.List;
import java.util.stream.Collectors;
import nl.stedenband.graph.partnership.Contradiction;
import nl.stedenband.graph.partnership.Detail;
import nl.stedenband.graph.partnership.Partnership;
import nl.stedenband.graph.partnership.SilentSource;
import nl.stedenband.graph.partnership.StatusInterval;
import nl.stedenband.graph.partnership.TieResult;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;

/**
 * A partnership with its time line and everything that is behind it.
 *
 * @param notListedBy sources that told all ties of a party while it stood, and don't name it
 * @param knowledge how what is known of the day changed with recordings and retractions
 * @param publication how it changed with publications
 */
public record PartnershipPage(
        Partnership partnership,
        PageViewpoint seen,
        TimelineView timeline,
        List<StatusInterval> stretches,
        List<Detail> details,
        List<TieResult> results,
        List<Contradiction> contradictions,
        List<SilentSource> notListedBy,
        List<SourcedAssertion> assertions,
        KnowledgeHistory publication,
        KnowledgeHistory knowledge) {

    /** The parties by name. */
    public String title(PageContext pageContext) {
        return partnership.parties().stream()
                .map(party -> pageContext.name(party.party()))
                .collect(Collectors.joining(" – "));
    }

    /** What an assertion says that another one contradicts: {@code begin}, {@code end} or {@code existence}. */
    public List<String> contradicted(SourcedAssertion assertion) {
        return contradictions.stream()
                .filter(contradiction -> contradiction.one().assertion().equals(assertion.id())
                        || contradiction.other().assertion().equals(assertion.id()))
                .map(Contradiction::about)
                .distinct()
                .toList();
    }

    /** What it says besides who the parties are. */
    public List<SourcedAssertion.Mention> besides(SourcedAssertion assertion) {
        return assertion.participants().stream()
                .filter(mention -> !mention.role().equals("party"))
                .toList();
    }
}
