package nl.stedenband.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.IdentityProviderLogin;
import nl.stedenband.account.PasswordLogin.Begun;
import nl.stedenband.account.http.SignInCookies;
import nl.stedenband.account.provider.IdentityProviderClient;
import nl.stedenband.web.page.Pages;

/**
 * What those see who come back from a provider of identities. A page, not the address of one: a browser that another site sent
 * along sends no cookies that are for our own pages alone, until somebody goes on from a page of ours.
 */
@Singleton
final class IdentityProviderReturnPages {
    private final IdentityProviderLogin signingIn;
    private final BrowserSessions browserSessions;
    private final SignInPages refusals;
    private final SignInCookies signInCookies;
    private final Pages pages;

    IdentityProviderReturnPages(
            IdentityProviderLogin signingIn,
            BrowserSessions browserSessions,
            SignInPages refusals,
            SignInCookies signInCookies,
            Pages pages) {
        this.signingIn = signingIn;
        this.browserSessions = browserSessions;
        this.refusals = refusals;
        this.signInCookies = signInCookies;
        this.pages = pages;
    }

    HttpResponse<?> begin(IdentityProviderClient.Arrival arrival, HttpRequest<?> request) {
        Begun begun = signingIn.as(arrival.identity(), browserSessions.caller(request));
        String next = begun.isWhole()
                ? arrival.then()
                : browserSessions
                        .go("/sign-in/code", arrival.then(), request)
                        .getHeaders()
                        .get("Location");
        MutableHttpResponse<?> page = HttpResponse.ok(pages.render("account/arrived", next, request));
        return browserSessions.begin(begun, signInCookies.remove(SignInCookies.Kind.PROVIDER, request, page), request);
    }

    HttpResponse<?> refused(AccountRefusal reason, HttpRequest<?> request) {
        return HttpResponse.unprocessableEntity().body(refusals.page(request, "", "", reason));
    }

    String next(String then, HttpRequest<?> request) {
        return browserSessions.next(then, request);
    }
}
