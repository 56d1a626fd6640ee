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

/** Pages of municipalities. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class MunicipalityPageController {
    private static final ListLayout<ListedMunicipality> LIST = new ListLayout<>(
            SiteSection.MUNICIPALITIES,
            List.of("municipality", "province", "exists", "population"),
            MunicipalityPageController::row);

    private final MunicipalityQueries municipalities;
    private final MunicipalityPages gathered;
    private final FilterChoices filterChoices;
    private final Pages pages;
    private final Clock clock;

    MunicipalityPageController(
            MunicipalityQueries municipalities,
            MunicipalityPages gathered,
            FilterChoices filterChoices,
            Pages pages,
            Clock clock) {
        this.municipalities = municipalities;
        this.gathered = gathered;
        this.filterChoices = filterChoices;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/gemeenten", "/en/municipalities"})
    String list(HttpRequest<?> request) {
        AskedList asked = AskedList.in(request);
        NameSearch names = asked.names();
        String province = asked.id("province", ThingKind.PROVINCE, filterChoices::provinces);
        MunicipalityCriteria criteria = MunicipalityCriteria.of(province, asked.truth("current"));
        Viewpoint now = Viewpoint.at(clock.instant());
        return asked.show(LIST, page -> municipalities.list(names, criteria, now, page), pages);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/gemeenten/{id}", "/en/municipalities/{id}"})
    String show(String id, HttpRequest<?> request) {
        Viewpoint asked = QueryParameters.onlyViewpoint(request, clock.instant());
        Municipality municipality = municipalities.find(id).orElseThrow(() -> new NotInRegistry(id));
        PageViewpoint pageViewpoint = PageViewpoint.of(municipality.lookedAtFrom(asked), request);
        PageContext pageContext = pages.site(request);
        return pages.render(
                "municipality/page", gathered.page(municipality, pageViewpoint, pageContext), request, pageContext);
    }

    private static List<TableCell> row(ListedMunicipality municipality, PageContext pageContext) {
        return List.of(
                TableCell.link(municipality.name(), pageContext.to("municipalities", municipality.id())),
                TableCell.thing(pageContext, municipality.province()),
                TableCell.text(pageContext.print().lifetime(municipality.begins(), municipality.ends())),
                TableCell.number(pageContext.print().number(municipality.population())));
    }
}
