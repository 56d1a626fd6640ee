package nl.stedenband.web.desk;

import io.micronaut.data.model.Page;
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
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Rights;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.request.RequestVersion;
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

    /**
     * The desk at a glance.
     *
     * @param open cases, what is due first in front
     * @param countries names by their codes
     * @param today before which something is overdue
     */
    public record DeskPage(
            List<CaseVersion> open, Page<RequestVersion> requests, Map<String, String> countries, LocalDate today) {
        public DeskPage {
            open = List.copyOf(open);
        }

        /** Cases on which something should have been done. */
        public List<CaseVersion> overdue() {
            return open.stream().filter(this::isOverdue).toList();
        }

        public boolean isOverdue(CaseVersion one) {
            return one.file().due().filter(due -> due.isBefore(today)).isPresent();
        }
    }
}
