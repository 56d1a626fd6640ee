package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.place.ListedNetwork;
import nl.stedenband.graph.place.Network;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.listing.NetworkLists;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;
import nl.stedenband.web.table.ListLayout;
import nl.stedenband.web.table.ListPages;

/** Pages of networks. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class NetworkPageController {
    private static final ListLayout<ListedNetwork> LIST = ListLayout.of(NetworkLists.ALL, SiteSection.NETWORKS);

    /** Of members on a page; a picture of fewer would tell little. */
    private static final int ROWS = 100;

    private final NetworkQueries networks;
    private final NetworkPages gathered;
    private final ListPages lists;
    private final Pages pages;
    private final RegistryClock clock;

    NetworkPageController(
            NetworkQueries networks, NetworkPages gathered, ListPages lists, Pages pages, RegistryClock clock) {
        this.networks = networks;
        this.gathered = gathered;
        this.lists = lists;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/netwerken", "/en/networks"})
    String list(HttpRequest<?> request) {
        return lists.show(NetworkLists.ALL, LIST, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/netwerken/{id}", "/en/networks/{id}"})
    String show(String id, HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        Viewpoint viewpoint = queryParameters.viewpoint(clock.read());
        PageContext pageContext = pages.site(request);
        NetworkPage shown = queryParameters.paged(
                ROWS, page -> gathered.page(network(id), PageViewpoint.of(viewpoint, request), page, pageContext));
        return pages.render("network/page", shown, request, pageContext);
    }

    private Network network(String id) {
        return networks.find(id).orElseThrow(() -> new NotInRegistry(id));
    }
}
