package nl.stedenband.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.stedenband.account.AccessTokens;
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.web.page.Pages;

/** The tokens of who is signed in. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.OWN_ACCOUNT)
@Controller
final class TokenController {
    private final AccessTokens tokens;
    private final Accounts accounts;
    private final BrowserSessions browserSessions;
    private final AccountPages own;

    TokenController(AccessTokens tokens, Accounts accounts, BrowserSessions browserSessions, AccountPages own) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.browserSessions = browserSessions;
        this.own = own;
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/account/tokens", "/en/account/tokens"})
    HttpResponse<?> make(HttpRequest<?> request, @Body String body) {
        CurrentUser who = CurrentUser.get(request);
        try {
            return own.made(tokens.make(accounts.get(who.id()), wish(FormFields.read(body)), who.actor()), request);
        } catch (AccountRefused accountRefused) {
            return own.refused(accountRefused.reason(), request);
        }
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/account/tokens/{id}/revoke", "/en/account/tokens/{id}/revoke"})
    HttpResponse<?> revoke(HttpRequest<?> request, String id) {
        CurrentUser who = CurrentUser.get(request);
        try {
            tokens.revoke(who.id(), id, who.actor());
            return browserSessions.go("/account", "", request);
        } catch (AccountRefused accountRefused) {
            return own.refused(accountRefused.reason(), request);
        }
    }

    private static AccessTokens.Wish wish(FormFields fields) {
        List<String> roles = fields.all("role");
        String days = fields.text("days");
        return new AccessTokens.Wish(
                fields.text("purpose"),
                roles.stream()
                        .map(AccountRole::ofWord)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                days.matches("\\d{1,4}") ? Integer.parseInt(days) : 0);
    }
}
