package nl.stedenband.web.question;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import nl.stedenband.exporting.Formats;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.http.Asked;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.web.page.Kept;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.Site;

/** Pages of the public questions. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Kept
@Controller
final class QuestionController {
    private final Traversals traversals;
    private final Questions questions;
    private final Formats formats;
    private final Pages pages;

    QuestionController(Traversals traversals, Questions questions, Formats formats, Pages pages) {
        this.traversals = traversals;
        this.questions = questions;
        this.formats = formats;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/vragen", "/en/questions"})
    String list(HttpRequest<?> request) {
        Asked.nothing(request);
        return pages.render("question/list", traversals.list(), request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/vragen/{name}", "/en/questions/{name}"})
    HttpResponse<String> show(String name, HttpRequest<?> request) {
        Site site = pages.site(request);
        QuestionPage page = questions
                .put(traversals.find(name).orElseThrow(() -> new NotInRegistry(name)), request, site)
                .offering(formats.list());
        String html = pages.render("question/page", page, request, site);
        return page.mistakes().isEmpty() ? HttpResponse.ok(html) : HttpResponse.badRequest(html);
    }
}
