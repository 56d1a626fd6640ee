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
import nl.stedenband.graph.network.Network;
import nl.stedenband.graph.network.NetworkQueries;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.Viewpoint;

/** Pages of networks. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class NetworkController {
    private final NetworkQueries networks;
    private final Pages pages;
    private final Clock clock;

    NetworkController(NetworkQueries networks, Pages pages, Clock clock) {
        this.networks = networks;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(MediaType.TEXT_HTML)
    @Get(uris = {"/nl/netwerken", "/en/networks"})
    String list(HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        NameSearch names = asked.names();
        String type = asked.text("type");
        Pageable page = asked.page();
        asked.check();
        Site site = pages.site(request);
        return pages.render(
                "layout/list",
                ListPage.of(
                        Section.NETWORKS,
                        List.of(Filter.written("q", asked.text("q")), Filter.written("type", type)),
                        null,
                        List.of("network", "type", "founded", "ended"),
                        networks.list(names, type, page),
                        network -> List.of(
                                Cell.link(network.name(), site.to("networks", network.id())),
                                Cell.text(network.type()),
                                Cell.text(site.print().when(network.founded())),
                                Cell.text(site.print().when(network.ended())))),
                request);
    }

    @Produces(MediaType.TEXT_HTML)
    @Get(uris = {"/nl/netwerken/{id}", "/en/networks/{id}"})
    String show(String id, HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        Viewpoint viewpoint = asked.viewpoint(clock.instant());
        Pageable page = asked.page();
        asked.check();
        Network network = networks.find(id).orElseThrow(() -> new NotInRegistry(id));
        NetworkPage shown =
                new NetworkPage(network, Seen.of(viewpoint, request), networks.members(id, viewpoint, page));
        return pages.render("network/page", shown, request);
    }
}
