package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.partnership.ListedPartnership;
import nl.stedenband.graph.partnership.PartnershipQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.PartnershipLists;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.ListLayout;
import nl.stedenband.web.table.ListPages;

/** Pages of partnerships. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class PartnershipPageController {
    private static final ListLayout<ListedPartnership> LIST =
            new ListLayout<>(SiteSection.PARTNERSHIPS, PartnershipRow.COLUMNS, PartnershipRow::of);

    private final PartnershipQueries partnerships;
    private final PartnershipPages gathered;
    private final ListPages lists;
    private final Pages pages;
    private final RegistryClock clock;

    PartnershipPageController(
            PartnershipQueries partnerships,
            PartnershipPages gathered,
            ListPages lists,
            Pages pages,
            RegistryClock clock) {
        this.partnerships = partnerships;
        this.gathered = gathered;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/banden", "/en/partnerships"})
    String list(HttpRequest<?> request) {
        return lists.show(PartnershipLists.ALL, LIST, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/banden/{id}", "/en/partnerships/{id}"})
    String show(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = QueryParameters.onlyViewpoint(request, clock.read());
        PageContext pageContext = pages.site(request);
        PartnershipPage page = gathered.page(
                partnerships.find(id, viewpoint).orElseThrow(() -> new NotInRegistry(id)),
                PageViewpoint.of(viewpoint, request),
                pageContext);
        return pages.render("partnership/page", page, request, pageContext);
    }
}
