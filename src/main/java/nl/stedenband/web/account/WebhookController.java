package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
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
import java.util.List;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.Pages;
import nl.stedenband.webhook.Webhook;
import nl.stedenband.webhook.Webhooks;

/** The page on which users have their programs told of changes, and see what was sent. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.OWN_ACCOUNT)
@Controller
final class WebhookController {
    private static final String NL = "/nl/account/webhooks";
    private static final String EN = "/en/account/webhooks";

    private final Webhooks webhooks;
    private final BrowserSessions browserSessions;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    WebhookController(Webhooks webhooks, BrowserSessions browserSessions, CsrfTokens csrfTokens, Pages pages) {
        this.webhooks = webhooks;
        this.browserSessions = browserSessions;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    /** With the address of a question in its form where one is given. */
    @Produces(Pages.HTML)
    @Get(uris = {NL, EN})
    String show(HttpRequest<?> request) {
        QueryParameters asked = QueryParameters.in(request);
        String question = asked.text("question");
        asked.check();
        return page(new SentForm("", question == null ? "" : question), null, List.of(), request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {NL, EN})
    HttpResponse<?> make(HttpRequest<?> request, @Body String body) {
        CurrentUser user = CurrentUser.get(request);
        FormFields fields = FormFields.read(body);
        SentForm sent = new SentForm(fields.text("address"), fields.text("question"));
        try {
            String secret = webhooks.make(user.id(), sent.address(), sent.question(), user.actor());
            return HttpResponse.created(page(new SentForm("", ""), secret, List.of(), request));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(page(sent, null, e.mistakes(), request));
        } catch (NotInRegistry e) {
            Mistake mistake = new Mistake("question", ParameterFault.NOT_THERE.with(e.getMessage()));
            return HttpResponse.unprocessableEntity().body(page(sent, null, List.of(mistake), request));
        }
    }

    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {NL + "/{id}/remove", EN + "/{id}/remove"})
    HttpResponse<?> remove(HttpRequest<?> request, String id) {
        CurrentUser user = CurrentUser.get(request);
        webhooks.remove(user.id(), id, user.actor());
        return browserSessions.go("/account/webhooks", "", request);
    }

    private String page(SentForm sent, @Nullable String secret, List<Mistake> mistakes, HttpRequest<?> request) {
        return pages.render(
                "account/webhooks",
                new WebhookPage(
                        csrfTokens.token(request),
                        webhooks.list(CurrentUser.get(request).id()),
                        sent,
                        secret,
                        mistakes),
                request);
    }

    /** What was filled in. */
    public record SentForm(String address, String question) {}

    /**
     * The webhooks of who is signed in.
     *
     * @param form what its forms are known by
     * @param secret of one that was just made, which is shown this once; null for none
     */
    public record WebhookPage(
            String form,
            List<Webhook> webhooks,
            SentForm sent,
            @Nullable String secret,
            List<Mistake> mistakes) {
        public WebhookPage {
            webhooks = List.copyOf(webhooks);
            mistakes = List.copyOf(mistakes);
        }
    }
}
