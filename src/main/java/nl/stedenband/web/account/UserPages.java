package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountId;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.http.PublicAddress;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.Pages;

/** Renders the page of all accounts, as it is after what was asked for was done or refused. */
@Singleton
final class UserPages {
    private final Accounts accounts;
    private final PublicAddress address;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    UserPages(Accounts accounts, PublicAddress address, CsrfTokens csrfTokens, Pages pages) {
        this.accounts = accounts;
        this.address = address;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request) {
        return HttpResponse.ok(page(request, null, null));
    }

    /** @param code of a link, which is shown this once */
    HttpResponse<?> made(String code, HttpRequest<?> request) {
        String path = Language.of(request) == Language.NL ? "/nl/aanmelden/link?code=" : "/en/sign-in/link?code=";
        return HttpResponse.created(page(request, address.of(request) + path + code, null));
    }

    /** Asks before an account is removed. */
    HttpResponse<?> removing(AccountId account, HttpRequest<?> request) {
        return HttpResponse.ok(pages.render(
                "account/remove", new RemovalPage(csrfTokens.token(request), accounts.get(account)), request));
    }

    HttpResponse<?> refused(AccountRefusal reason, HttpRequest<?> request) {
        return HttpResponse.unprocessableEntity().body(page(request, null, reason));
    }

    private String page(HttpRequest<?> request, @Nullable String link, @Nullable AccountRefusal accountRefusal) {
        return pages.render(
                "account/users",
                new UsersPage(csrfTokens.token(request), accounts.list(), link, accountRefusal),
                request);
    }

    /**
     * All accounts.
     *
     * @param form what its forms are known by
     * @param link one that was just made, which is shown this once; null for none
     * @param refusal why something wasn't done; null when nothing was refused
     */
    public record UsersPage(
            String form,
            List<Account> accounts,
            @Nullable String link,
            @Nullable AccountRefusal refusal) {

        public UsersPage {
            accounts = List.copyOf(accounts);
        }

        public List<AccountRole> roles() {
            return List.of(AccountRole.values());
        }
    }

    /**
     * An account before it is removed.
     *
     * @param form what its form is known by
     */
    public record RemovalPage(String form, Account account) {}
}
