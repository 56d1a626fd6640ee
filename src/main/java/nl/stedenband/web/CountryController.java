package nl.stedenband.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.country.CountryQueries;
import nl.stedenband.graph.country.ListedCountry;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;

/** Pages of countries. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class CountryController {
    private static final ListLayout<ListedCountry> LIST = new ListLayout<>(
            Section.COUNTRIES, List.of("country", "region", "countryOfOrigin", "exists"), CountryController::row);

    private final CountryQueries countries;
    private final Pages pages;
    private final Clock clock;

    CountryController(CountryQueries countries, Pages pages, Clock clock) {
        this.countries = countries;
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
        CountryPage shown = asked.paged(page -> new CountryPage(
                countries.find(id).orElseThrow(() -> new NotInRegistry(id)),
                Seen.of(viewpoint, request),
                countries.ties(id, viewpoint, page)));
        return pages.render("country/page", shown, request);
    }

    private static List<Cell> row(ListedCountry country, Site site) {
        return List.of(
                Cell.link(site.name("country", country.id(), country.name()), site.to("countries", country.id())),
                Cell.thing(site, country.region()),
                Cell.text(country.countryOfOrigin() ? site.print().word("truth", "true") : ""),
                Cell.text(country.ends() == null ? "" : site.print().lifetime(null, country.ends())));
    }
}
