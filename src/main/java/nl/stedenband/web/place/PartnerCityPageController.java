package nl.stedenband.web.place;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.place.ListedPartnerCity;
import nl.stedenband.graph.place.PartnerCity;
import nl.stedenband.graph.place.PartnerCityQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.PartnerCityLists;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.ListLayout;
import nl.stedenband.web.table.ListPages;

/** Pages of partner cities. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class PartnerCityPageController {
    private static final ListLayout<ListedPartnerCity> LIST =
            ListLayout.of(PartnerCityLists.ALL, SiteSection.PARTNER_CITIES);

    private final PartnerCityQueries cities;
    private final PartnerCityPages gathered;
    private final ListPages lists;
    private final Pages pages;
    private final RegistryClock clock;

    PartnerCityPageController(
            PartnerCityQueries cities, PartnerCityPages gathered, ListPages lists, Pages pages, RegistryClock clock) {
        this.cities = cities;
        this.gathered = gathered;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/partnersteden", "/en/partner-cities"})
    String list(HttpRequest<?> request) {
        return lists.show(PartnerCityLists.ALL, LIST, request);
    }

    /** An id that was given up for another goes on working. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/partnersteden/{id}", "/en/partner-cities/{id}"})
    HttpResponse<String> show(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = QueryParameters.onlyViewpoint(request, clock.read());
        String current = cities.canonical(id).orElseThrow(() -> new NotInRegistry(id));
        if (!current.equals(id)) {
            return HttpResponse.redirect(URI.create(pages.site(request).to("partner-cities", current)));
        }
        PartnerCity city = cities.find(id).orElseThrow(() -> new NotInRegistry(id));
        PageContext pageContext = pages.site(request);
        PartnerCityPage page = gathered.page(city, PageViewpoint.of(viewpoint, request), pageContext);
        return HttpResponse.ok(pages.render("partnercity/page", page, request, pageContext));
    }
}
