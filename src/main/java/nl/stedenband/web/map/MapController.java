package nl.stedenband.web.map;

import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.TieKind;
import nl.stedenband.web.page.Kept;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Seen;
import nl.stedenband.web.page.Site;
import nl.stedenband.web.table.Choices;
import nl.stedenband.web.table.Filter;

/** The map of all ties on a day. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class MapController {
    /** As htmx sends it with a request for a part of a page. */
    private static final String ASKS_FOR_PART = "HX-Request";

    private static final Pageable ALL_NETWORKS = Pageable.from(0, 1000);

    private final MapPages maps;
    private final Choices choices;
    private final NetworkQueries networks;
    private final Pages pages;
    private final Clock clock;

    MapController(MapPages maps, Choices choices, NetworkQueries networks, Pages pages, Clock clock) {
        this.maps = maps;
        this.choices = choices;
        this.networks = networks;
        this.pages = pages;
        this.clock = clock;
    }

    /** The page, or only what is another on another day. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/kaart", "/en/map"})
    String show(HttpRequest<?> request) {
        MapQuestion question = MapQuestion.in(request, clock.instant());
        boolean isPart = request.getHeaders().contains(ASKS_FOR_PART);
        String view = isPart ? "map/state" : "map/page";
        Site site = pages.site(request);
        List<Filter> filters = view.equals("map/page") ? filters(question, site) : List.of();
        MapPage page = maps.page(question, filters, Seen.of(question.viewpoint(), request), site);
        return pages.render(view, page, request, site);
    }

    private List<Filter> filters(MapQuestion question, Site site) {
        return List.of(
                Filter.chosen("kind", question.given("kind"), Choices.words(site, "kind", TieKind.slugs())),
                Filter.chosen("country", question.given("country"), choices.countries(site)),
                Filter.chosen("network", question.given("network"), networks(site)),
                Filter.chosen("theme", question.given("theme"), choices.valuesOf(Kind.THEME)));
    }

    private List<Filter.Option> networks(Site site) {
        return networks.list(NameSearch.ANYTHING, null, ALL_NETWORKS).getContent().stream()
                .map(network -> new Filter.Option(network.id(), site.name("network", network.id(), network.name())))
                .toList();
    }
}
