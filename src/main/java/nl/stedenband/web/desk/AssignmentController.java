package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.PartText;
import nl.stedenband.account.ledger.VersionDifference;
import nl.stedenband.desk.work.Assignments;
import nl.stedenband.desk.work.StoredAssignment;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Where a request or a case is given to a colleague. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class AssignmentController {
    private static final String FIELD = "officer";

    private final Assignments assignments;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    AssignmentController(Assignments assignments, OfficerNames officerNames, CsrfTokens csrfTokens, Pages pages) {
        this.assignments = assignments;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/{number}/officer", "/en/desk/requests/{number}/officer"})
    String ofRequest(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return page(Assignments.Sort.REQUEST, number, null, List.of(), null, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/cases/{number}/officer", "/en/desk/cases/{number}/officer"})
    String ofCase(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return page(Assignments.Sort.CASE, number, null, List.of(), null, request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/requests/{number}/officer", "/en/desk/requests/{number}/officer"})
    HttpResponse<?> giveRequest(HttpRequest<?> request, int number, @Body String body) {
        return give(Assignments.Sort.REQUEST, number, body, request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/cases/{number}/officer", "/en/desk/cases/{number}/officer"})
    HttpResponse<?> giveCase(HttpRequest<?> request, int number, @Body String body) {
        return give(Assignments.Sort.CASE, number, body, request);
    }

    private HttpResponse<?> give(Assignments.Sort sort, int number, String body, HttpRequest<?> request) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        String seen = sent.written("seen");
        String officer = sent.written(FIELD);
        assignments.get(sort, number);
        try {
            assignments.assign(
                    sort, number, seen, officer, CurrentUser.get(request).actor());
            return HttpResponse.seeOther(URI.create(
                    "%s/%ss/%d".formatted(PageAddresses.of(request).to(SiteSection.DESK), sort.word(), number)));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(page(sort, number, officer, e.mistakes(), null, request));
        } catch (ChangedMeanwhile e) {
            return HttpResponse.status(HttpStatus.CONFLICT).body(page(sort, number, officer, List.of(), seen, request));
        }
    }

    private String page(
            Assignments.Sort sort,
            int number,
            @Nullable String chosen,
            List<Mistake> mistakes,
            @Nullable String overtaken,
            HttpRequest<?> request) {
        StoredAssignment now = assignments.get(sort, number);
        Map<String, String> names = officerNames.names();
        EditConflict editConflict = overtaken == null
                ? null
                : new EditConflict(
                        names.getOrDefault(now.assignedBy(), now.assignedBy()),
                        List.of(new VersionDifference(
                                new VersionDifference.Part(FIELD, ""),
                                PartText.of(names.getOrDefault(overtaken, "")),
                                PartText.of(names.getOrDefault(now.officer(), "")))));
        return pages.render(
                "desk/officer",
                new AssignmentPage(
                        csrfTokens.token(request),
                        sort.word(),
                        number,
                        now.officer(),
                        chosen == null ? now.officer() : chosen,
                        assignments.officers(),
                        mistakes,
                        editConflict),
                request);
    }

    /**
     * Who deals with a request or a case.
     *
     * @param form what its form is known by
     * @param thing {@code request} or {@code case}
     * @param seen the id of the account that deals with it now
     * @param chosen the id of the account that was chosen
     * @param officers names by the ids of accounts
     * @param conflict null when nobody else was first
     */
    public record AssignmentPage(
            String form,
            String thing,
            int number,
            String seen,
            String chosen,
            Map<String, String> officers,
            List<Mistake> mistakes,
            @Nullable EditConflict conflict) {}
}
