package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import nl.stedenband.account.AccessTokens;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Refusal;
import nl.stedenband.account.http.Forms;
import nl.stedenband.account.http.SignedIn;
import nl.stedenband.web.page.Pages;

/** Renders the page of the own account, as it is after what was asked for was done or refused. */
@Singleton
final class OwnPages {
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final Forms forms;
    private final Pages pages;

    OwnPages(Accounts accounts, AccessTokens tokens, Forms forms, Pages pages) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.forms = forms;
        this.pages = pages;
    }

    HttpResponse<?> show(HttpRequest<?> request) {
        return HttpResponse.ok(page(request, null, null));
    }

    HttpResponse<?> made(String token, HttpRequest<?> request) {
        return HttpResponse.created(page(request, token, null));
    }

    HttpResponse<?> refused(Refusal reason, HttpRequest<?> request) {
        return HttpResponse.unprocessableEntity().body(page(request, null, reason));
    }

    private String page(HttpRequest<?> request, @Nullable String token, @Nullable Refusal refusal) {
        SignedIn own = SignedIn.get(request);
        AccountPage page =
                new AccountPage(forms.token(request), accounts.get(own.id()), tokens.list(own.id()), token, refusal);
        return pages.render("account/page", page, request);
    }
}
