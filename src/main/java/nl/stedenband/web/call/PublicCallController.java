package nl.stedenband.web.call;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.page.Pages;

/** Calls for everybody. They come and go while the graph stays as it is, so no cache keeps them. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class PublicCallController {
    private static final String ONE_NL = "/nl/oproepen/{number}";
    private static final String ONE_EN = "/en/calls/{number}";

    private final PublicCallPages shown;

    PublicCallController(PublicCallPages shown) {
        this.shown = shown;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/oproepen", "/en/calls"})
    String list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return shown.list(request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {ONE_NL, ONE_EN})
    String show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shown.page(number, request);
    }
}
