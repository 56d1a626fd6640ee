package nl.stedenband.web.question;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.graph.traversal.TraversalRunner;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.Exports;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.traversal.Traversal;

/** Answers to public questions as files, for browsers can't say in what format they want them. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class DownloadController {
    private final Traversals traversals;
    private final TraversalRunner runner;
    private final Exports exports;

    DownloadController(Traversals traversals, TraversalRunner runner, Exports exports) {
        this.traversals = traversals;
        this.runner = runner;
        this.exports = exports;
    }

    /** All rows, whatever page is asked for. */
    @Produces(MediaType.ALL)
    @Get(uris = {"/nl/vragen/{name}/{format}", "/en/questions/{name}/{format}"})
    HttpResponse<?> answer(String name, String format, HttpRequest<?> request) {
        Traversal traversal = traversals.find(name).orElseThrow(() -> new NotInRegistry(name));
        TableFormat wanted = exports.formats().find(format).orElseThrow(() -> new NotInRegistry(format));
        return exports.send(
                wanted, runner.open(traversal, request.getParameters().asMap()), request);
    }
}
