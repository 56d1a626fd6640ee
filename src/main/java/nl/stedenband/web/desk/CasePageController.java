package nl.stedenband.web.desk;

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
import java.util.Set;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.Certificate;
import nl.stedenband.desk.cases.Certificates;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Cases: what was done, what is to be done, what came of it. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class CasePageController {
    /** Buttons of the page on which a municipality is approached. */
    private static final Set<String> APPROACHING = Set.of("draft", "approach", "letter");

    private final Cases cases;
    private final Certificates certificates;
    private final CaseChanges changes;
    private final CasePages shown;
    private final ApproachPages approaching;
    private final ShortlistPages shortlists;
    private final OfficerNames officerNames;
    private final Pages pages;

    CasePageController(
            Cases cases,
            Certificates certificates,
            CaseChanges changes,
            CasePages shown,
            ApproachPages approaching,
            ShortlistPages shortlists,
            OfficerNames officerNames,
            Pages pages) {
        this.cases = cases;
        this.certificates = certificates;
        this.changes = changes;
        this.shown = shown;
        this.approaching = approaching;
        this.shortlists = shortlists;
        this.officerNames = officerNames;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/cases/{number}", "/en/desk/cases/{number}"})
    String show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shown.page(number, request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/cases/{number}", "/en/desk/cases/{number}"})
    HttpResponse<?> change(HttpRequest<?> request, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        boolean isApproach = APPROACHING.contains(sent.written("do"));
        try {
            if (sent.written("do").equals("draft")) {
                return HttpResponse.ok(approaching.page(number, sent, List.of(), request));
            }
            changes.change(number, sent, CurrentUser.get(request).actor());
            return HttpResponse.seeOther(
                    URI.create(PageAddresses.of(request).to(SiteSection.DESK) + "/cases/" + number));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity()
                    .body(
                            isApproach && approaching.knows(number, sent)
                                    ? approaching.page(number, sent, e.mistakes(), request)
                                    : shown.mistaken(number, sent, e.mistakes(), request));
        } catch (ChangedMeanwhile e) {
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(
                            isApproach && approaching.knows(number, sent)
                                    ? approaching.overtaken(number, sent, request)
                                    : shown.overtaken(number, sent, request));
        }
    }

    /** What there is to see before a municipality is approached or written to: its mailbox, and a draft letter. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/cases/{number}/approach", "/en/desk/cases/{number}/approach"})
    HttpResponse<String> approach(HttpRequest<?> request, int number) {
        QueryParameters queryParameters = QueryParameters.in(request);
        String town = queryParameters.text("town");
        queryParameters.check();
        FormInput sent = new FormInput(Map.of("do", "approach", "town", town == null ? "" : town));
        try {
            return HttpResponse.ok(approaching.page(number, sent, List.of(), request));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.mistaken(number, sent, e.mistakes(), request));
        }
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/cases/{number}/history", "/en/desk/cases/{number}/history"})
    String history(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shown.history(number, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/cases/{number}/shortlist", "/en/desk/cases/{number}/shortlist"})
    String shortlist(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shortlists.ofCase(number, request);
    }

    /**
     * The certificate of a search.
     *
     * @param officers names by the ids of accounts
     */
    public record CertificatePage(Certificate certificate, Map<String, String> officers) {}

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/cases/{number}/certificate", "/en/desk/cases/{number}/certificate"})
    String certificate(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        cases.get(number);
        return pages.render(
                "desk/certificate", new CertificatePage(certificates.certify(number), officerNames.names()), request);
    }
}
