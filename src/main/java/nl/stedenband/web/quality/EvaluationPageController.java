package nl.stedenband.web.quality;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.time.Clock;
import nl.stedenband.desk.shortlist.Evaluations;
import nl.stedenband.desk.shortlist.ShortlistViewpoint;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.Viewpoint;
import nl.stedenband.web.page.Pages;

/** Shows how well shortlists find what is known. Nobody waits for that: until it is made, the page says so. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Controller
final class EvaluationPageController {
    private final Evaluations evaluations;
    private final Pages pages;
    private final Clock clock;

    EvaluationPageController(Evaluations evaluations, Pages pages, Clock clock) {
        this.evaluations = evaluations;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/evaluatie", "/en/evaluation"})
    String show(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        ShortlistViewpoint now = new ShortlistViewpoint(Viewpoint.at(clock.instant()), true);
        return pages.render("evaluation/page", EvaluationPage.of(evaluations.find(now)), request);
    }
}
