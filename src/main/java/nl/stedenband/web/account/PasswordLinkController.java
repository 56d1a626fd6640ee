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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.web.page.Pages;

/** Where links lead with which a password is set, once. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class PasswordLinkController {
    private final PasswordLinkUse links;
    private final BrowserSessions browserSessions;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    PasswordLinkController(PasswordLinkUse links, BrowserSessions browserSessions, CsrfTokens csrfTokens, Pages pages) {
        this.links = links;
        this.browserSessions = browserSessions;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/aanmelden/link", "/en/sign-in/link"})
    HttpResponse<?> ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String code) {
        boolean isGood = links.isFirst(code) || links.isKnown(code);
        return (isGood ? HttpResponse.ok() : HttpResponse.notFound())
                .body(page(request, code, "", isGood ? null : links.refusal(code)));
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/aanmelden/link", "/en/sign-in/link"})
    HttpResponse<?> set(HttpRequest<?> request, @Body String body) {
        FormFields fields = FormFields.read(body);
        try {
            links.use(fields, browserSessions.caller(request));
            return browserSessions.go("/sign-in", "", request);
        } catch (AccountRefused accountRefused) {
            return HttpResponse.unprocessableEntity()
                    .body(page(request, fields.text("code"), fields.text("name"), accountRefused.reason()));
        }
    }

    private String page(HttpRequest<?> request, String code, String name, @Nullable AccountRefusal accountRefusal) {
        LinkPage page = new LinkPage(csrfTokens.token(request), code, links.isFirst(code), name, accountRefusal);
        return pages.render("account/link", page, request);
    }

    /**
     * Where a password is set with a link.
     *
     * @param code of the link
     * @param isFirst whether that makes the first account, which has no name yet
     * @param name as it was written
     */
    public record LinkPage(
            String form,
            String code,
            boolean isFirst,
            String name,
            @Nullable AccountRefusal refusal) {

        /** Whether anything can be done with the link. */
        public boolean isGood() {
            return refusal != AccountRefusal.NO_LINK && refusal != AccountRefusal.FIRST_MADE;
        }
    }
}
