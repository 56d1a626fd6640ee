package nl.stedenband.web.thing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.List;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.place.ListedNetwork;
import nl.stedenband.graph.place.Network;
import nl.stedenband.graph.place.NetworkQueries;
import nl.stedenband.http.Asked;
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

/** Pages of networks. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class NetworkController {
    private static final ListLayout<ListedNetwork> LIST =
            new ListLayout<>(Section.NETWORKS, List.of("network", "type", "founded", "ended"), NetworkController::row);

    /** Of members on a page; a picture of fewer would tell little. */
    private static final int ROWS = 100;

    private final NetworkQueries networks;
    private final NetworkPages gathered;
    private final Pages pages;
    private final Clock clock;

    NetworkController(NetworkQueries networks, NetworkPages gathered, Pages pages, Clock clock) {
        this.networks = networks;
        this.gathered = gathered;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/netwerken", "/en/networks"})
    String list(HttpRequest<?> request) {
        AskedList asked = AskedList.in(request);
        NameSearch names = asked.names();
        String type = asked.text("type");
        return asked.show(LIST, page -> networks.list(names, type, page), pages);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/netwerken/{id}", "/en/networks/{id}"})
    String show(String id, HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        Viewpoint viewpoint = asked.viewpoint(clock.instant());
        Site site = pages.site(request);
        NetworkPage shown =
                asked.paged(ROWS, page -> gathered.page(network(id), Seen.of(viewpoint, request), page, site));
        return pages.render("network/page", shown, request, site);
    }

    private Network network(String id) {
        return networks.find(id).orElseThrow(() -> new NotInRegistry(id));
    }

    private static List<Cell> row(ListedNetwork network, Site site) {
        return List.of(
                Cell.link(network.name(), site.to("networks", network.id())),
                Cell.text(network.type()),
                Cell.text(site.print().when(network.founded())),
                Cell.text(site.print().when(network.ended())));
    }
}
