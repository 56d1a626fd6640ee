package nl.stedenband.web.editing;

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
import java.util.Set;
import java.util.stream.Collectors;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.editing.Proposal;
import nl.stedenband.editing.ProposalDecisions;
import nl.stedenband.editing.Proposals;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.PageContext;
import nl.stedenband.web.page.Pages;

/** Proposals: editors look at them, take parts out, agree or turn them down. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.EDITOR)
@Controller
final class ProposalController {
    private final Proposals proposals;
    private final ProposalDecisions proposalDecisions;
    private final EditViews shown;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    ProposalController(
            Proposals proposals,
            ProposalDecisions proposalDecisions,
            EditViews shown,
            OfficerNames officerNames,
            CsrfTokens csrfTokens,
            Pages pages) {
        this.proposals = proposals;
        this.proposalDecisions = proposalDecisions;
        this.shown = shown;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/wijzigen/proposals/{number}", "/en/edit/proposals/{number}"})
    String show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return page(number, false, List.of(), "", request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/wijzigen/proposals/{number}", "/en/edit/proposals/{number}"})
    HttpResponse<?> decide(HttpRequest<?> request, int number, @Body String body) {
        FormFields fields = FormFields.read(body);
        FormInput sent = new FormInput(fields.first());
        try {
            decide(number, sent, fields.all("out"), CurrentUser.get(request).actor());
            return HttpResponse.seeOther(URI.create(request.getPath()));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity()
                    .body(page(number, false, e.mistakes(), sent.written("remark"), request));
        } catch (ChangedMeanwhile e) {
            return HttpResponse.status(HttpStatus.CONFLICT)
                    .body(page(number, true, List.of(), sent.written("remark"), request));
        }
    }

    private void decide(int number, FormInput sent, List<String> out, Actor by) {
        switch (sent.written("do")) {
            case "agree" -> {
                Set<Integer> places = out.stream()
                        .filter(place -> place.matches("\\d{1,6}"))
                        .map(Integer::valueOf)
                        .collect(Collectors.toSet());
                String remark = sent.text("remark");
                sent.check();
                proposalDecisions.agree(number, sent.version(), remark, places, by);
            }
            case "reject" -> {
                String reason = sent.required("remark");
                sent.check();
                proposalDecisions.reject(number, sent.version(), reason, by);
            }
            default -> {
                sent.wrong("do", ParameterFault.MISSING);
                sent.check();
            }
        }
    }

    private String page(
            int number, boolean isOvertaken, List<Mistake> mistakes, String remark, HttpRequest<?> request) {
        Proposal proposal = proposals.get(number);
        Actor editor = CurrentUser.get(request).actor();
        boolean isWaiting = proposal.state() == Proposal.State.WAITING;
        PageContext pageContext = pages.site(request);
        return pages.render(
                "editing/proposal",
                new ProposalPage(
                        csrfTokens.token(request),
                        proposal,
                        isWaiting && !proposal.isBy(editor) && !proposal.isSeenBy(editor),
                        shown.of(proposal.edits(), pageContext),
                        shown.of(proposal.leftOut(), pageContext),
                        isWaiting ? proposals.obstacles(proposal) : List.of(),
                        officerNames.names(),
                        isOvertaken,
                        mistakes,
                        remark),
                request,
                pageContext);
    }

    /**
     * A proposal for editors to look at.
     *
     * @param form what its form is known by
     * @param canAgree whether who sees it can: it isn't their own, and they haven't yet
     * @param obstacles why it could not be carried out as the registry is now
     * @param officers names by the ids of accounts
     * @param isOvertaken whether another editor was first
     * @param mistakes what is wrong with what was sent
     * @param remark that was sent
     */
    public record ProposalPage(
            String form,
            Proposal proposal,
            boolean canAgree,
            List<EditView> edits,
            List<EditView> leftOut,
            List<Mistake> obstacles,
            Map<String, String> officers,
            boolean isOvertaken,
            List<Mistake> mistakes,
            @Nullable String remark) {}
}
