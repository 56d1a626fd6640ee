package nl.stedenband.web.place;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.stedenband.exporting.Formats;
import nl.stedenband.graph.partnership.DetailOf;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.graph.partnership.Tie;
import nl.stedenband.graph.place.Country;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.thing.Downloads;
import nl.stedenband.web.thing.NowAndBefore;
import nl.stedenband.web.thing.TieLines;
import nl.stedenband.web.thing.TieTallies;
import nl.stedenband.web.thing.TimelineView;

/** Gathers what the page of a country shows: who was ever active there. */
@Singleton
final class CountryPages {
    private static final int TOWNS = 15;

    private final CountryQueries countries;
    private final PartnershipQueries partnerships;
    private final Formats formats;

    CountryPages(CountryQueries countries, PartnershipQueries partnerships, Formats formats) {
        this.countries = countries;
        this.partnerships = partnerships;
        this.formats = formats;
    }

    CountryPage page(Country country, PageViewpoint pageViewpoint, Pageable asked, PageContext pageContext) {
        String id = country.id();
        Viewpoint viewpoint = pageViewpoint.viewpoint();
        Page<Tie> page = countries.ties(id, viewpoint.withAll(), asked);
        List<String> ids =
                page.getContent().stream().map(Tie::partnership).distinct().toList();
        return new CountryPage(
                country,
                pageViewpoint,
                TieTallies.of(countries.tallies(id, viewpoint)),
                page,
                NowAndBefore.of(page.getContent(), Tie::status),
                subjects(ids, viewpoint),
                countries.details(id, viewpoint),
                countries.residents(id, TOWNS, viewpoint),
                TimelineView.of(
                        ids.isEmpty()
                                ? List.of()
                                : TieLines.between(partnerships.overTime(ids, viewpoint), pageContext),
                        viewpoint,
                        pageContext.print()),
                Downloads.of("active-in-country", "country", id, pageViewpoint, formats));
    }

    private Map<String, List<Named>> subjects(List<String> ids, Viewpoint viewpoint) {
        return ids.isEmpty()
                ? Map.of()
                : partnerships.detailsOf(ids, viewpoint).stream()
                        .collect(Collectors.groupingBy(
                                DetailOf::partnership, Collectors.mapping(DetailOf::thing, Collectors.toList())));
    }
}
