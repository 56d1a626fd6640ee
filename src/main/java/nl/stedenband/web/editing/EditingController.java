package nl.stedenband.web.editing;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.List;
import java.util.Map;
import nl.stedenband.editing.MadeRevision;
import nl.stedenband.editing.Proposal;
import nl.stedenband.editing.Proposals;
import nl.stedenband.editing.Revisions;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** Where changing the registry begins; for editors with what waits for them and what was done last. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class EditingController {
    private static final Pageable LATEST = Pageable.from(0, 20);

    private final Proposals proposals;
    private final Revisions revisions;
    private final OfficerNames officerNames;
    private final Pages pages;

    EditingController(Proposals proposals, Revisions revisions, OfficerNames officerNames, Pages pages) {
        this.proposals = proposals;
        this.revisions = revisions;
        this.officerNames = officerNames;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/wijzigen", "/en/edit"})
    String show(HttpRequest<?> request) {
        QueryParameters queryParameters = QueryParameters.in(request);
        EditingPage page = queryParameters.paged(waiting -> ChangeAuthor.isEditor(request)
                ? new EditingPage(
                        true,
                        proposals.list(Proposal.State.WAITING, waiting),
                        revisions.list(LATEST).getContent(),
                        officerNames.names())
                : EditingPage.OF_READER);
        return pages.render("editing/page", page, request);
    }

    /** What becomes of what somebody proposed. */
    @Produces(Pages.HTML)
    @Get(uris = {"/nl/wijzigen/sent", "/en/edit/sent"})
    String sent(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return pages.render("editing/sent", Map.of(), request);
    }

    /**
     * What can be changed, and what is to be done.
     *
     * @param waiting proposals that editors have to look at; none for others
     * @param latest revisions; none for who is no editor
     * @param officers names by the ids of accounts
     */
    public record EditingPage(
            boolean isEditor, Page<Proposal> waiting, List<MadeRevision> latest, Map<String, String> officers) {
        static final EditingPage OF_READER = new EditingPage(false, Page.empty(), List.of(), Map.of());
    }
}
