package nl.stedenband.web.place;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.place.Country;
import nl.stedenband.graph.place.CountryQueries;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Kept;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Section;
import nl.stedenband.web.page.Seen;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.table.AskedList;
import nl.stedenband.web.table.Cell;
import nl.stedenband.web.table.ListLayout;

/** Pages of countries. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class CountryController {
    private static final ListLayout<ListedCountry> LIST = new ListLayout<>(
            Section.COUNTRIES, List.of("country", "region", "countryOfOrigin", "exists"), CountryController::row);

    /** Of ties on a page; a picture of fewer would tell little. */
    private static final int ROWS = 50;

    private final CountryQueries countries;
    private final CountryPages gathered;
    private final Pages pages;
    private final Clock clock;

    CountryController(CountryQueries countries, CountryPages gathered, Pages pages, Clock clock) {
        this.countries = countries;
        this.gathered = gathered;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/landen", "/en/countries"})
    String list(HttpRequest<?> request) {
        AskedList asked = AskedList.in(request);
        NameSearch names = asked.names();
        String region = asked.id("region", Kind.REGION);
        Boolean origin = asked.truth("countryOfOrigin");
        return asked.show(LIST, page -> countries.list(names, region, origin, page), pages);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/landen/{id}", "/en/countries/{id}"})
    String show(String id, HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        Viewpoint viewpoint = asked.viewpoint(clock.instant());
        Site site = pages.site(request);
        CountryPage shown =
                asked.paged(ROWS, page -> gathered.page(country(id), Seen.of(viewpoint, request), page, site));
        return pages.render("country/page", shown, request, site);
    }

    private Country country(String id) {
        return countries.find(id).orElseThrow(() -> new NotInRegistry(id));
    }

    private static List<Cell> row(ListedCountry country, Site site) {
        return List.of(
                Cell.link(site.name("country", country.id(), country.name()), site.to("countries", country.id())),
                Cell.thing(site, country.region()),
                Cell.text(country.countryOfOrigin() ? site.print().word("truth", "true") : ""),
                Cell.text(country.ends() == null ? "" : site.print().lifetime(null, country.ends())));
    }
}
