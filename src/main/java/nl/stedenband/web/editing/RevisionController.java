package nl.stedenband.web.editing;

import io.micronaut.data.model.Page;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
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
import nl.stedenband.editing.MadeRevision;
import nl.stedenband.editing.Revisions;
import nl.stedenband.graph.source.SourceQueries;
import nl.stedenband.graph.source.SourcedAssertion;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Revisions: what they did, and undoing them. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.EDITOR)
@Controller
final class RevisionController {
    /** How many assertions are shown in full. */
    private static final int MOST_SHOWN = 50;

    private final Revisions revisions;
    private final SourceQueries sources;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    RevisionController(
            Revisions revisions, SourceQueries sources, OfficerNames officerNames, CsrfTokens csrfTokens, Pages pages) {
        this.revisions = revisions;
        this.sources = sources;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/wijzigen/revisions", "/en/edit/revisions"})
    String list(HttpRequest<?> request) {
        return QueryParameters.in(request)
                .paged(page -> pages.render(
                        "editing/revisions", new RevisionsPage(revisions.list(page), officerNames.names()), request));
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/wijzigen/revisions/{number}", "/en/edit/revisions/{number}"})
    String show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return page(number, List.of(), request);
    }

    /** Undoes it, and shows the revision that did. */
    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/wijzigen/revisions/{number}", "/en/edit/revisions/{number}"})
    HttpResponse<?> undo(HttpRequest<?> request, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            String why = sent.required("why");
            sent.check();
            int undone = revisions.undo(number, why, CurrentUser.get(request).actor());
            return HttpResponse.seeOther(
                    URI.create(PageAddresses.of(request).to(SiteSection.EDITING) + "/revisions/" + undone));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(page(number, e.mistakes(), request));
        }
    }

    private String page(int number, List<Mistake> mistakes, HttpRequest<?> request) {
        MadeRevision madeRevision = revisions.get(number);
        return pages.render(
                "editing/revision",
                new RevisionPage(
                        csrfTokens.token(request),
                        madeRevision,
                        assertions(madeRevision.asserted()),
                        assertions(madeRevision.retracted()),
                        officerNames.names(),
                        mistakes),
                request);
    }

    private List<SourcedAssertion> assertions(List<String> ids) {
        return ids.stream()
                .limit(MOST_SHOWN)
                .flatMap(id -> sources.findAssertion(id).stream())
                .toList();
    }

    /**
     * What a revision did.
     *
     * @param form what its form is known by
     * @param asserted as {@code retracted}, the first of them where they are many
     * @param officers names by the ids of accounts
     */
    public record RevisionPage(
            String form,
            MadeRevision done,
            List<SourcedAssertion> asserted,
            List<SourcedAssertion> retracted,
            Map<String, String> officers,
            List<Mistake> mistakes) {}

    /**
     * Revisions, the latest first.
     *
     * @param officers names by the ids of accounts
     */
    public record RevisionsPage(Page<MadeRevision> revisions, Map<String, String> officers) {}
}
