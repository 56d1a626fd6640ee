package nl.stedenband.web.neighbour;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Seen;

/** The networks that the scripts of pages draw. For programs there are the formats of networks. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class NetworkDocumentController {
    private final Traversals traversals;
    private final TraversalRunner runner;
    private final Networks networks;
    private final Pages pages;
    private final Clock clock;

    NetworkDocumentController(
            Traversals traversals, TraversalRunner runner, Networks networks, Pages pages, Clock clock) {
        this.traversals = traversals;
        this.runner = runner;
        this.networks = networks;
        this.pages = pages;
        this.clock = clock;
    }

    /** The network of an answer. */
    @Get(uris = {"/nl/verkennen/network/{name}", "/en/explore/network/{name}"})
    NetworkDocument answer(String name, HttpRequest<?> request) {
        Traversal traversal = traversals.find(name).orElseThrow(() -> new NotInRegistry(name));
        Viewpoint viewpoint = Seen.viewpoint(request, clock);
        try (Table table = runner.open(traversal, request.getParameters().asMap())) {
            return networks.of(traversal, table, viewpoint, pages.site(request));
        }
    }

    /** All that is next to the things that are opened. */
    @Get(uris = {"/nl/verkennen/network", "/en/explore/network"})
    NetworkDocument around(HttpRequest<?> request) {
        Asked asked = Asked.in(request);
        List<Mistake> mistakes = new ArrayList<>();
        List<ThingId> open = Opened.read(asked.required("open"), mistakes);
        Viewpoint viewpoint = asked.viewpoint(clock.instant());
        asked.check();
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        return Networks.of(networks.around(open, viewpoint), pages.site(request));
    }
}
