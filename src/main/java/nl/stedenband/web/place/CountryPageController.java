package nl.stedenband.web.place;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.place.Country;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.CountryLists;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.ListLayout;
import nl.stedenband.web.table.ListPages;

/** Pages of countries. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class CountryPageController {
    private static final ListLayout<ListedCountry> LIST = ListLayout.of(CountryLists.ALL, SiteSection.COUNTRIES);

    /** Of ties on a page; a picture of fewer would tell little. */
    private static final int ROWS = 50;

    private final CountryQueries countries;
    private final CountryPages gathered;
    private final ListPages lists;
    private final Pages pages;
    private final RegistryClock clock;

    CountryPageController(
            CountryQueries countries, CountryPages gathered, ListPages lists, Pages pages, RegistryClock clock) {
        this.countries = countries;
        this.gathered = gathered;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/landen", "/en/countries"})
    String list(HttpRequest<?> request) {
        return lists.show(CountryLists.ALL, LIST, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/landen/{id}", "/en/countries/{id}"})
    String show(String id, HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        Viewpoint viewpoint = queryParameters.viewpoint(clock.read());
        PageContext pageContext = pages.site(request);
        CountryPage shown = queryParameters.paged(
                ROWS, page -> gathered.page(country(id), PageViewpoint.of(viewpoint, request), page, pageContext));
        return pages.render("country/page", shown, request, pageContext);
    }

    private Country country(String id) {
        return countries.find(id).orElseThrow(() -> new NotInRegistry(id));
    }
}
