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
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.web.page.CacheablePage;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;

/** Pages of the public questions. */
@ExecuteOn(TaskExecutors.BLOCKING)
@CacheablePage
@Controller
final class QuestionController {
    private final Traversals traversals;
    private final QuestionForms questionForms;
    private final Formats formats;
    private final Pages pages;

    QuestionController(Traversals traversals, QuestionForms questionForms, Formats formats, Pages pages) {
        this.traversals = traversals;
        this.questionForms = questionForms;
        this.formats = formats;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/vragen", "/en/questions"})
    String list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return pages.render("question/list", traversals.list(), request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/vragen/{name}", "/en/questions/{name}"})
    HttpResponse<String> show(String name, HttpRequest<?> request) {
        PageContext pageContext = pages.site(request);
        QuestionPage page = questionForms
                .put(traversals.find(name).orElseThrow(() -> new NotInRegistry(name)), request, pageContext)
                .offering(formats.list());
        String html = pages.render("question/page", page, request, pageContext);
        return page.mistakes().isEmpty() ? HttpResponse.ok(html) : HttpResponse.badRequest(html);
    }
}
