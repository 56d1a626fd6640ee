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
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.NewPassword;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.web.page.Pages;

/** The account of who is signed in. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.OWN_ACCOUNT)
@Controller
final class AccountPageController {
    private final NewPassword passwords;
    private final BrowserSessions browserSessions;
    private final AccountPages own;

    AccountPageController(NewPassword passwords, BrowserSessions browserSessions, AccountPages own) {
        this.passwords = passwords;
        this.browserSessions = browserSessions;
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
                throw new AccountRefused(AccountRefusal.PASSWORD_TWICE);
            }
            passwords.withOld(
                    browserSessions.session(request),
                    fields.text("password"),
                    fields.text("new-password"),
                    CurrentUser.get(request).actor());
            return browserSessions.go("/account", "", request);
        } catch (AccountRefused accountRefused) {
            return own.refused(accountRefused.reason(), request);
        }
    }

    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/account/sign-out", "/en/account/sign-out"})
    HttpResponse<?> signOut(HttpRequest<?> request) {
        return browserSessions.end(request);
    }
}
