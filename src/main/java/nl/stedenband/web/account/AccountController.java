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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import nl.stedenband.account.NewPassword;
import nl.stedenband.account.Refusal;
import nl.stedenband.account.Refused;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.http.SignedIn;
import nl.stedenband.web.page.Pages;

/** The account of who is signed in. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.OWN_ACCOUNT)
@Controller
final class AccountController {
    private final NewPassword passwords;
    private final Browsers browsers;
    private final OwnPages own;

    AccountController(NewPassword passwords, Browsers browsers, OwnPages own) {
        this.passwords = passwords;
        this.browsers = browsers;
        this.own = own;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/account", "/en/account"})
    HttpResponse<?> show(HttpRequest<?> request) {
        return own.show(request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/account/password", "/en/account/password"})
    HttpResponse<?> setPassword(HttpRequest<?> request, @Body String body) {
        FormFields fields = FormFields.read(body);
        try {
            if (!fields.text("new-password").equals(fields.text("again"))) {
                throw new Refused(Refusal.PASSWORD_TWICE);
            }
            passwords.withOld(
                    browsers.session(request),
                    fields.text("password"),
                    fields.text("new-password"),
                    SignedIn.get(request).actor());
            return browsers.go("/account", "", request);
        } catch (Refused refused) {
            return own.refused(refused.reason(), request);
        }
    }

    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/account/sign-out", "/en/account/sign-out"})
    HttpResponse<?> signOut(HttpRequest<?> request) {
        return browsers.end(request);
    }
}
