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
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.AskedList;
import nl.stedenband.web.table.FilterChoices;
import nl.stedenband.web.table.ListLayout;
import nl.stedenband.web.table.TableCell;

/** Pages of partner cities. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class PartnerCityPageController {
    private static final ListLayout<ListedPartnerCity> LIST = new ListLayout<>(
            SiteSection.PARTNER_CITIES, List.of("partner", "country", "population"), PartnerCityPageController::row);

    private final PartnerCityQueries cities;
    private final PartnerCityPages gathered;
    private final FilterChoices filterChoices;
    private final Pages pages;
    private final Clock clock;

    PartnerCityPageController(
            PartnerCityQueries cities,
            PartnerCityPages gathered,
            FilterChoices filterChoices,
            Pages pages,
            Clock clock) {
        this.cities = cities;
        this.gathered = gathered;
        this.filterChoices = filterChoices;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/partnersteden", "/en/partner-cities"})
    String list(HttpRequest<?> request) {
        AskedList asked = AskedList.in(request);
        NameSearch names = asked.names();
        String country = asked.id("country", ThingKind.COUNTRY, filterChoices::countries);
        Viewpoint now = Viewpoint.at(clock.instant());
        return asked.show(LIST, page -> cities.list(names, country, null, now, page), pages);
    }

    /** An id that was given up for another goes on working. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/partnersteden/{id}", "/en/partner-cities/{id}"})
    HttpResponse<String> show(String id, HttpRequest<?> request) {
        Viewpoint viewpoint = QueryParameters.onlyViewpoint(request, clock.instant());
        String current = cities.canonical(id).orElseThrow(() -> new NotInRegistry(id));
        if (!current.equals(id)) {
            return HttpResponse.redirect(URI.create(pages.site(request).to("partner-cities", current)));
        }
        PartnerCity city = cities.find(id).orElseThrow(() -> new NotInRegistry(id));
        PageContext pageContext = pages.site(request);
        PartnerCityPage page = gathered.page(city, PageViewpoint.of(viewpoint, request), pageContext);
        return HttpResponse.ok(pages.render("partnercity/page", page, request, pageContext));
    }

    private static List<TableCell> row(ListedPartnerCity city, PageContext pageContext) {
        return List.of(
                TableCell.link(
                        pageContext.name("partnerCity", city.id(), city.name()),
                        pageContext.to("partner-cities", city.id())),
                TableCell.thing(pageContext, city.country()),
                TableCell.number(pageContext.print().number(city.population())));
    }
}
