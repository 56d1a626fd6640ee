package nl.stedenband.web.account;

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
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.PasswordLogin;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.web.page.Pages;

/** Where people sign in. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class SignInController {
    private final PasswordLogin passwordLogin;
    private final BrowserSessions browserSessions;
    private final SignInPages pages;

    SignInController(PasswordLogin passwordLogin, BrowserSessions browserSessions, SignInPages pages) {
        this.passwordLogin = passwordLogin;
        this.browserSessions = browserSessions;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/aanmelden", "/en/sign-in"})
    String ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String then) {
        return pages.page(request, "", then, null);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/aanmelden", "/en/sign-in"})
    HttpResponse<?> signIn(HttpRequest<?> request, @Body String body) {
        FormFields fields = FormFields.read(body);
        try {
            PasswordLogin.Begun begun = passwordLogin.withPassword(
                    fields.text("name"), fields.text("password"), browserSessions.caller(request));
            return browserSessions.begin(begun, fields.text("then"), request);
        } catch (AccountRefused accountRefused) {
            return HttpResponse.unprocessableEntity()
                    .body(pages.page(request, fields.text("name"), fields.text("then"), accountRefused.reason()));
        }
    }
}
