package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.partnership.PartnershipCriteria;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.AskedList;
import nl.stedenband.web.table.FilterChoices;
import nl.stedenband.web.table.ListLayout;

/** Pages of partnerships. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class PartnershipPageController {
    private static final ListLayout<ListedPartnership> LIST =
            new ListLayout<>(SiteSection.PARTNERSHIPS, PartnershipRow.COLUMNS, PartnershipRow::of);

    private final PartnershipQueries partnerships;
    private final PartnershipPages gathered;
    private final FilterChoices filterChoices;
    private final Pages pages;
    private final Clock clock;

    PartnershipPageController(
            PartnershipQueries partnerships,
            PartnershipPages gathered,
            FilterChoices filterChoices,
            Pages pages,
            Clock clock) {
        this.partnerships = partnerships;
        this.gathered = gathered;
        this.filterChoices = filterChoices;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/banden", "/en/partnerships"})
    String list(HttpRequest<?> request) {
        AskedList asked = AskedList.in(request);
        NameSearch names = asked.names();
        String kind = asked.oneOf("kind", TieKind.slugs());
        PartnershipCriteria criteria =
                PartnershipCriteria.of(kind, asked.id("country", ThingKind.COUNTRY, filterChoices::countries));
        Viewpoint viewpoint = asked.viewpoint(clock.instant());
        return asked.show(LIST, page -> partnerships.list(names, criteria, viewpoint, page), pages);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/banden/{id}", "/en/partnerships/{id}"})
    String show(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = QueryParameters.onlyViewpoint(request, clock.instant());
        PageContext pageContext = pages.site(request);
        PartnershipPage page = gathered.page(
                partnerships.find(id, viewpoint).orElseThrow(() -> new NotInRegistry(id)),
                PageViewpoint.of(viewpoint, request),
                pageContext);
        return pages.render("partnership/page", page, request, pageContext);
    }
}
