package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.account.AccessToken;
import nl.stedenband.account.AccessTokens;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.web.page.Pages;

/** Renders the page of the own account, as it is after what was asked for was done or refused. */
@Singleton
final class AccountPages {
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    AccountPages(Accounts accounts, AccessTokens tokens, CsrfTokens csrfTokens, Pages pages) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request) {
        return HttpResponse.ok(page(request, null, null));
    }

    HttpResponse<?> made(String token, HttpRequest<?> request) {
        return HttpResponse.created(page(request, token, null));
    }

    HttpResponse<?> refused(AccountRefusal reason, HttpRequest<?> request) {
        return HttpResponse.unprocessableEntity().body(page(request, null, reason));
    }

    private String page(HttpRequest<?> request, @Nullable String token, @Nullable AccountRefusal accountRefusal) {
        CurrentUser own = CurrentUser.get(request);
        AccountPage page = new AccountPage(
                csrfTokens.token(request), accounts.get(own.id()), tokens.list(own.id()), token, accountRefusal);
        return pages.render("account/page", page, request);
    }

    /**
     * The account of who is signed in.
     *
     * @param form what its forms are known by
     * @param token one that was just made, which is shown this once; null for none
     * @param refusal why something wasn't done; null when nothing was refused
     */
    public record AccountPage(
            String form,
            Account account,
            List<AccessToken> tokens,
            @Nullable String token,
            @Nullable AccountRefusal refusal) {

        public AccountPage {
            tokens = List.copyOf(tokens);
        }

        /** Those that a token can have. */
        public List<AccountRole> rolesForTokens() {
            return account.roles().stream()
                    .filter(accountRole -> accountRole != AccountRole.ADMIN)
                    .sorted()
                    .toList();
        }

        /** Whether it handles requests from abroad. */
        public boolean isOfficer() {
            return account.is(AccountRole.DESK);
        }

        /** Whether it changes the registry. */
        public boolean isEditor() {
            return account.is(AccountRole.EDITOR);
        }

        public boolean isAdmin() {
            return account.is(AccountRole.ADMIN);
        }

        public List<AccountRole> roles() {
            return account.roles().stream().sorted().toList();
        }
    }
}
