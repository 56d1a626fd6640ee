package nl.stedenband.web.map;

import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.table.FilterChoices;
import nl.stedenband.web.table.FilterField;

/** The map of all ties on a day. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class MapController {
    /** As htmx sends it with a request for a part of a page. */
    private static final String ASKS_FOR_PART = "HX-Request";

    private static final Pageable ALL_NETWORKS = Pageable.from(0, 1000);

    private final MapPages maps;
    private final FilterChoices filterChoices;
    private final NetworkQueries networks;
    private final Pages pages;
    private final RegistryClock clock;

    MapController(
            MapPages maps, FilterChoices filterChoices, NetworkQueries networks, Pages pages, RegistryClock clock) {
        this.maps = maps;
        this.filterChoices = filterChoices;
        this.networks = networks;
        this.pages = pages;
        this.clock = clock;
    }

    /** The page, or only what is another on another day. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/kaart", "/en/map"})
    String show(HttpRequest<?> request) {
        MapParameters question = MapParameters.in(request, filterChoices.thesaurus(), clock.read());
        boolean isPart = request.getHeaders().contains(ASKS_FOR_PART);
        String view = isPart ? "map/state" : "map/page";
        PageContext pageContext = pages.site(request);
        List<FilterField> filters = view.equals("map/page") ? filters(question, pageContext) : List.of();
        MapPage page = maps.page(question, filters, PageViewpoint.of(question.viewpoint(), request), pageContext);
        return pages.render(view, page, request, pageContext);
    }

    private List<FilterField> filters(MapParameters question, PageContext pageContext) {
        return List.of(
                FilterField.chosen(
                        "kind", question.given("kind"), FilterChoices.words(pageContext, "kind", TieKind.slugs())),
                FilterField.chosen("country", question.given("country"), filterChoices.countries(pageContext)),
                FilterField.chosen("network", question.given("network"), networks(pageContext)),
                FilterField.chosen(
                        "theme",
                        filterChoices.theme(question.given("theme")),
                        filterChoices.valuesOf(ThingKind.THEME, pageContext)));
    }

    private List<FilterField.Option> networks(PageContext pageContext) {
        return networks.list(NameSearch.ANYTHING, null, ALL_NETWORKS).getContent().stream()
                .map(network ->
                        new FilterField.Option(network.id(), pageContext.name("network", network.id(), network.name())))
                .toList();
    }
}
