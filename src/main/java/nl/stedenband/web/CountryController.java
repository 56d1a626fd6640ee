package nl.stedenband.web;

import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.country.Country;
import nl.stedenband.graph.country.CountryQueries;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;

/** Pages of countries. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class CountryController {
    private final CountryQueries countries;
    private final Pages pages;
    private final Clock clock;

    CountryController(CountryQueries countries, Pages pages, Clock clock) {
        this.countries = countries;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(MediaType.TEXT_HTML)
    @Get(uris = {"/nl/landen", "/en/countries"})
    String list(HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        NameSearch names = asked.names();
        String region = asked.id("region", Kind.REGION);
        Boolean origin = asked.truth("countryOfOrigin");
        Pageable page = asked.page();
        asked.check();
        Site site = pages.site(request);
        return pages.render(
                "layout/list",
                ListPage.of(
                        Section.COUNTRIES,
                        List.of(
                                Filter.written("q", asked.text("q")),
                                Filter.written("region", region),
                                Filter.chosen("countryOfOrigin", origin, Choices.yesOrNo(site))),
                        null,
                        List.of("country", "region", "countryOfOrigin", "exists"),
                        countries.list(names, region, origin, page),
                        country -> List.of(
                                Cell.link(
                                        site.name("country", country.id(), country.name()),
                                        site.to("countries", country.id())),
                                Cell.thing(site, country.region()),
                                Cell.text(
                                        country.countryOfOrigin() ? site.print().word("truth", "true") : ""),
                                Cell.text(
                                        country.ends() == null
                                                ? ""
                                                : site.print().lifetime(null, country.ends())))),
                request);
    }

    @Produces(MediaType.TEXT_HTML)
    @Get(uris = {"/nl/landen/{id}", "/en/countries/{id}"})
    String show(String id, HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        Viewpoint viewpoint = asked.viewpoint(clock.instant());
        Pageable page = asked.page();
        asked.check();
        Country country = countries.find(id).orElseThrow(() -> new NotInRegistry(id));
        CountryPage shown = new CountryPage(country, Seen.of(viewpoint, request), countries.ties(id, viewpoint, page));
        return pages.render("country/page", shown, request);
    }
}
