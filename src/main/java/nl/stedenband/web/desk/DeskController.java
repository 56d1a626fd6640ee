package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.stedenband.account.Rights;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.page.Pages;

/** The way in for officers: what is due, what is open, which requests there are. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class DeskController {
    private final Requests requests;
    private final Cases cases;
    private final LocalCountryNames countries;
    private final Pages pages;
    private final Clock clock;

    DeskController(Requests requests, Cases cases, LocalCountryNames countries, Pages pages, Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.countries = countries;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket", "/en/desk"})
    String show(HttpRequest<?> request) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        DeskPage shown = QueryParameters.in(request)
                .paged(page -> new DeskPage(cases.listOpen(), requests.list(page), countries.byCode(), today));
        return pages.render("desk/page", shown, request);
    }
}
