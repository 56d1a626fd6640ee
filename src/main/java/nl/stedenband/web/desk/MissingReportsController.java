package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Rights;
import nl.stedenband.desk.work.MissingReport;
import nl.stedenband.desk.work.MissingReports;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** Which cases nobody reported on after their match. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class MissingReportsController {
    private final MissingReports missingReports;
    private final OfficerNames officerNames;
    private final Pages pages;
    private final Clock clock;

    MissingReportsController(MissingReports missingReports, OfficerNames officerNames, Pages pages, Clock clock) {
        this.missingReports = missingReports;
        this.officerNames = officerNames;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/reports", "/en/desk/reports"})
    String show(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return pages.render(
                "desk/reports",
                new MissingReportsPage(missingReports.list(DutchTime.day(clock.instant())), officerNames.names()),
                request);
    }

    /**
     * What is missing.
     *
     * @param missing the latest first
     * @param officers names by the ids of accounts
     */
    public record MissingReportsPage(List<MissingReport> missing, Map<String, String> officers) {
        public MissingReportsPage {
            missing = List.copyOf(missing);
        }
    }
}
