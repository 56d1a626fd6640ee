package nl.stedenband.web.thing;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.graph.partnership.Partnership;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Seen;
import nl.stedenband.web.page.Site;

/** Gathers what the page of a partnership shows. */
@Singleton
final class PartnershipPages {
    private final PartnershipQueries partnerships;

    PartnershipPages(PartnershipQueries partnerships) {
        this.partnerships = partnerships;
    }

    PartnershipPage page(Partnership partnership, Seen seen, Site site) {
        String id = partnership.id();
        Viewpoint viewpoint = seen.viewpoint();
        return new PartnershipPage(
                partnership,
                seen,
                TimelineView.of(
                        TieLines.between(partnerships.overTime(List.of(id), viewpoint), site), viewpoint, site.print()),
                partnerships.stretches(id, viewpoint),
                partnerships.details(id, viewpoint),
                partnerships.contradictions(id, viewpoint),
                partnerships.assertions(id),
                History.ofPublication(partnerships.stepsOfPublication(id, viewpoint), site),
                History.ofKnowledge(partnerships.stepsOfKnowledge(id, viewpoint), site));
    }
}
