package nl.stedenband.web.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Membership;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.MunicipalityQueries.HeirUnknown;
import nl.stedenband.graph.place.Origin;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.table.ListLayout.Fact;
import nl.stedenband.web.thing.Downloads;
import nl.stedenband.web.thing.NowAndBefore;
import nl.stedenband.web.thing.OtherNames;
import nl.stedenband.web.thing.PageSection;
import nl.stedenband.web.thing.Pictures;

/**
 * A municipality with what is known of it on a day.
 *
 * @param facts what lists of municipalities say of it
 * @param ties its own
 * @param inherited those of municipalities that it came after
 * @param heirUnknown divided municipalities of which it has a part, with ties that nobody knows the heir of
 * @param gaps origins of its residents that it has no tie with
 */
public record MunicipalityPage(
        Municipality municipality,
        List<Fact> facts,
        PageViewpoint seen,
        NowAndBefore<Tie> ties,
        List<Tie> inherited,
        List<HeirUnknown> heirUnknown,
        NowAndBefore<Membership> networks,
        List<Origin> origins,
        List<Origin> gaps,
        Pictures pictures,
        Downloads downloads) {

    /** Where scripts find the municipalities that are like it. */
    public String similar(PageContext pageContext) {
        return PageAddresses.withQuery(
                pageContext.to("municipalities", municipality.id()) + SimilarController.PATH, asking());
    }

    /** With what the question after them is asked. */
    public Map<String, String> asking() {
        Map<String, String> asking = new LinkedHashMap<>(seen.given());
        asking.put("municipality", municipality.id());
        asking.put("asOf", seen.viewpoint().asOf().toString());
        return asking;
    }

    public boolean hasEstimates() {
        return origins.stream().anyMatch(Origin::estimate);
    }

    public List<PageSection> contents() {
        return List.of(
                new PageSection("ties", "ties", ties.now().size()),
                new PageSection("inherited", "inherited", inherited.size()),
                new PageSection(
                        "before", "before", ties.ended().size() + ties.lapsed().size()),
                new PageSection("networks", "networks", networks.now().size()),
                new PageSection("origins", "origins", origins.size()),
                new PageSection("gaps", "gaps", gaps.size()));
    }

    public List<String> otherNames() {
        return OtherNames.of(municipality.names(), municipality.name());
    }
}
