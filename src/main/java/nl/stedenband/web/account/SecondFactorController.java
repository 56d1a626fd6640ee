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
import nl.stedenband.account.PasswordLogin.Begun;
import nl.stedenband.account.SecondFactorStep;
import nl.stedenband.account.Session;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.web.page.Pages;

/** The step after the password: a code, for those who set one up. For who has no session that waits for it there is nothing here. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class SecondFactorController {
    private final SecondFactorStep step;
    private final BrowserSessions browserSessions;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    SecondFactorController(SecondFactorStep step, BrowserSessions browserSessions, CsrfTokens csrfTokens, Pages pages) {
        this.step = step;
        this.browserSessions = browserSessions;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/aanmelden/code", "/en/sign-in/code"})
    HttpResponse<?> ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String then) {
        Session session = browserSessions.session(request);
        return step.isSetUp(session)
                ? HttpResponse.ok(page(request, then, null))
                : browserSessions.go("/sign-in/second-factor", then, request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/aanmelden/code", "/en/sign-in/code"})
    HttpResponse<?> prove(HttpRequest<?> request, @Body String body) {
        FormFields fields = FormFields.read(body);
        try {
            Begun begun = step.withCode(
                    browserSessions.session(request), fields.text("code"), browserSessions.caller(request));
            return browserSessions.begin(begun, fields.text("then"), request);
        } catch (AccountRefused accountRefused) {
            return HttpResponse.unprocessableEntity().body(page(request, fields.text("then"), accountRefused.reason()));
        }
    }

    private String page(HttpRequest<?> request, String then, @Nullable AccountRefusal accountRefusal) {
        return pages.render("account/code", new CodePage(csrfTokens.token(request), then, accountRefusal), request);
    }

    /** Where a code of the telephone is asked for. */
    public record CodePage(
            String form, String then, @Nullable AccountRefusal refusal) {}
}
