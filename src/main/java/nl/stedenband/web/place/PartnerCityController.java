package nl.stedenband.web.place;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.place.ListedPartnerCity;
import nl.stedenband.graph.place.PartnerCity;
import nl.stedenband.graph.place.PartnerCityQueries;
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
import nl.stedenband.web.table.Choices;
import nl.stedenband.web.table.ListLayout;

/** Pages of partner cities. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class PartnerCityController {
    private static final ListLayout<ListedPartnerCity> LIST = new ListLayout<>(
            Section.PARTNER_CITIES, List.of("partner", "country", "population"), PartnerCityController::row);

    private final PartnerCityQueries cities;
    private final PartnerCityPages gathered;
    private final Choices choices;
    private final Pages pages;
    private final Clock clock;

    PartnerCityController(
            PartnerCityQueries cities, PartnerCityPages gathered, Choices choices, Pages pages, Clock clock) {
        this.cities = cities;
        this.gathered = gathered;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/partnersteden", "/en/partner-cities"})
    String list(HttpRequest<?> request) {
        AskedList asked = AskedList.in(request);
        NameSearch names = asked.names();
        String country = asked.id("country", Kind.COUNTRY, choices::countries);
        Viewpoint now = Viewpoint.at(clock.instant());
        return asked.show(LIST, page -> cities.list(names, country, null, now, page), pages);
    }

    /** An id that was given up for another goes on working. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/partnersteden/{id}", "/en/partner-cities/{id}"})
    HttpResponse<String> show(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = Asked.onlyViewpoint(request, clock.instant());
        String current = cities.canonical(id).orElseThrow(() -> new NotInRegistry(id));
        if (!current.equals(id)) {
            return HttpResponse.redirect(URI.create(pages.site(request).to("partner-cities", current)));
        }
        PartnerCity city = cities.find(id).orElseThrow(() -> new NotInRegistry(id));
        Site site = pages.site(request);
        PartnerCityPage page = gathered.page(city, Seen.of(viewpoint, request), site);
        return HttpResponse.ok(pages.render("partnercity/page", page, request, site));
    }

    private static List<Cell> row(ListedPartnerCity city, Site site) {
        return List.of(
                Cell.link(site.name("partnerCity", city.id(), city.name()), site.to("partner-cities", city.id())),
                Cell.thing(site, city.country()),
                Cell.number(site.print().number(city.population())));
    }
}
