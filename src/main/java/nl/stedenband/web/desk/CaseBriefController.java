package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.time.Clock;
import nl.stedenband.account.Rights;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.Certificates;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.desk.work.Assignments;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.thesaurus.Thesaurus;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** A case on paper, to take into a meeting. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class CaseBriefController {
    private final Cases cases;
    private final Requests requests;
    private final Certificates certificates;
    private final Approaches approaches;
    private final Assignments assignments;
    private final OfficerNames officerNames;
    private final LocalCountryNames countries;
    private final Thesaurus thesaurus;
    private final Pages pages;
    private final Clock clock;

    CaseBriefController(
            Cases cases,
            Requests requests,
            Certificates certificates,
            Approaches approaches,
            Assignments assignments,
            OfficerNames officerNames,
            LocalCountryNames countries,
            Thesaurus thesaurus,
            Pages pages,
            Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.certificates = certificates;
        this.approaches = approaches;
        this.assignments = assignments;
        this.officerNames = officerNames;
        this.countries = countries;
        this.thesaurus = thesaurus;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/cases/{number}/brief", "/en/desk/cases/{number}/brief"})
    String brief(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        CaseVersion shown = cases.get(number);
        RequestVersion asked = requests.get(shown.request());
        return pages.render(
                "desk/brief",
                new CaseBriefPage(
                        shown,
                        asked,
                        certificates.certify(number),
                        assignments.get(Assignments.Sort.CASE, number).officer(),
                        officerNames.names(),
                        approaches.lights(shown),
                        countries.byCode(),
                        thesaurus.labels(asked.request().list(RequestField.THEMES)),
                        DutchTime.day(clock.instant())),
                request);
    }
}
