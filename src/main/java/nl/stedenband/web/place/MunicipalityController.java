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
import nl.stedenband.graph.place.ListedMunicipality;
import nl.stedenband.graph.place.Municipality;
import nl.stedenband.graph.place.MunicipalityCriteria;
import nl.stedenband.graph.place.MunicipalityQueries;
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

/** Pages of municipalities. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class MunicipalityController {
    private static final ListLayout<ListedMunicipality> LIST = new ListLayout<>(
            Section.MUNICIPALITIES,
            List.of("municipality", "province", "exists", "population"),
            MunicipalityController::row);

    private final MunicipalityQueries municipalities;
    private final MunicipalityPages gathered;
    private final Choices choices;
    private final Pages pages;
    private final Clock clock;

    MunicipalityController(
            MunicipalityQueries municipalities, MunicipalityPages gathered, Choices choices, Pages pages, Clock clock) {
        this.municipalities = municipalities;
        this.gathered = gathered;
        this.choices = choices;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/gemeenten", "/en/municipalities"})
    String list(HttpRequest<?> request) {
        AskedList asked = AskedList.in(request);
        NameSearch names = asked.names();
        String province = asked.id("province", Kind.PROVINCE, choices::provinces);
        MunicipalityCriteria criteria = MunicipalityCriteria.of(province, asked.truth("current"));
        Viewpoint now = Viewpoint.at(clock.instant());
        return asked.show(LIST, page -> municipalities.list(names, criteria, now, page), pages);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/gemeenten/{id}", "/en/municipalities/{id}"})
    String show(String id, HttpRequest<?> request) {
        Viewpoint asked = Asked.onlyViewpoint(request, clock.instant());
        Municipality municipality = municipalities.find(id).orElseThrow(() -> new NotInRegistry(id));
        Seen seen = Seen.of(municipality.lookedAtFrom(asked), request);
        Site site = pages.site(request);
        return pages.render("municipality/page", gathered.page(municipality, seen, site), request, site);
    }

    private static List<Cell> row(ListedMunicipality municipality, Site site) {
        return List.of(
                Cell.link(municipality.name(), site.to("municipalities", municipality.id())),
                Cell.thing(site, municipality.province()),
                Cell.text(site.print().lifetime(municipality.begins(), municipality.ends())),
                Cell.number(site.print().number(municipality.population())));
    }
}
