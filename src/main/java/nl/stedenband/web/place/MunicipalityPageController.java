package nl.stedenband.web.place;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.MunicipalityQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.MunicipalityLists;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.table.ListPages;

/** Pages of municipalities. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class MunicipalityPageController {
    private final MunicipalityQueries municipalities;
    private final MunicipalityPages gathered;
    private final ListPages lists;
    private final Pages pages;
    private final RegistryClock clock;

    MunicipalityPageController(
            MunicipalityQueries municipalities,
            MunicipalityPages gathered,
            ListPages lists,
            Pages pages,
            RegistryClock clock) {
        this.municipalities = municipalities;
        this.gathered = gathered;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/gemeenten", "/en/municipalities"})
    String list(HttpRequest<?> request) {
        return lists.show(MunicipalityLists.ALL, MunicipalityPages.LAYOUT, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/gemeenten/{id}", "/en/municipalities/{id}"})
    String show(String id, HttpRequest<?> request) {
        Viewpoint asked = QueryParameters.onlyViewpoint(request, clock.read());
        Municipality municipality = municipalities.find(id).orElseThrow(() -> new NotInRegistry(id));
        PageViewpoint pageViewpoint = PageViewpoint.of(municipality.lookedAtFrom(asked), request);
        PageContext pageContext = pages.site(request);
        return pages.render(
                "municipality/page", gathered.page(municipality, pageViewpoint, pageContext), request, pageContext);
    }
}
