package nl.stedenband.web.neighbour;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.RegistryClock;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.Traversal;
import nl.stedenband.web.page.PageViewpoint;
import nl.stedenband.web.page.Pages;

/** The networks that the scripts of pages draw. For programs there are the formats of networks. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class NetworkDocumentController {
    private final Traversals traversals;
    private final TraversalRunner runner;
    private final NetworkPictures networkPictures;
    private final Pages pages;
    private final RegistryClock clock;

    NetworkDocumentController(
            Traversals traversals,
            TraversalRunner runner,
            NetworkPictures networkPictures,
            Pages pages,
            RegistryClock clock) {
        this.traversals = traversals;
        this.runner = runner;
        this.networkPictures = networkPictures;
        this.pages = pages;
        this.clock = clock;
    }

    /** The network of an answer. */
    @Get(uris = {"/nl/verkennen/network/{name}", "/en/explore/network/{name}"})
    NetworkDocument answer(String name, HttpRequest<?> request) {
        Traversal traversal = traversals.find(name).orElseThrow(() -> new NotInRegistry(name));
        Viewpoint viewpoint = PageViewpoint.viewpoint(request, clock);
        try (Table table = runner.open(traversal, request.getParameters().asMap())) {
            return networkPictures.of(traversal, table, viewpoint, pages.site(request));
        }
    }

    /** All that is next to the things that are opened. */
    @Get(uris = {"/nl/verkennen/network", "/en/explore/network"})
    NetworkDocument around(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        List<Mistake> mistakes = new ArrayList<>();
        List<ThingId> open = ExpandedThings.read(queryParameters.required("open"), mistakes);
        Viewpoint viewpoint = queryParameters.viewpoint(clock.read());
        queryParameters.check();
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
        return NetworkPictures.of(networkPictures.around(open, viewpoint), pages.site(request));
    }
}
