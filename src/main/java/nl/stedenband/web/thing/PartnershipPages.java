package nl.stedenband.web.thing;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.partnership.Partnership;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;

/** Gathers what the page of a partnership shows. */
@Singleton
final class PartnershipPages {
    private final PartnershipQueries partnerships;

    PartnershipPages(PartnershipQueries partnerships) {
        this.partnerships = partnerships;
    }

    PartnershipPage page(Partnership partnership, PageViewpoint pageViewpoint, PageContext pageContext) {
        String id = partnership.id();
        Viewpoint viewpoint = pageViewpoint.viewpoint();
        return new PartnershipPage(
                partnership,
                pageViewpoint,
                TimelineView.of(
                        TieLines.between(partnerships.overTime(List.of(id), viewpoint), pageContext),
                        viewpoint,
                        pageContext.print()),
                partnerships.stretches(id, viewpoint),
                partnerships.details(id, viewpoint),
                partnerships.results(id, viewpoint),
                partnerships.contradictions(id, viewpoint),
                partnerships.notListedBy(id, viewpoint),
                partnerships.assertions(id),
                KnowledgeHistory.ofPublication(partnerships.stepsOfPublication(id, viewpoint), pageContext),
                KnowledgeHistory.ofKnowledge(partnerships.stepsOfKnowledge(id, viewpoint), pageContext));
    }
}
