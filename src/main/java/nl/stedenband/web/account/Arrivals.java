package nl.stedenband.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import nl.stedenband.account.Refusal;
import nl.stedenband.account.SigningIn.Begun;
import nl.stedenband.account.SigningInElsewhere;
import nl.stedenband.account.http.Cookies;
import nl.stedenband.account.provider.Identities;
import nl.stedenband.web.page.Pages;

/**
 * What those see who come back from a provider of identities. A page, not the address of one: a browser that another site sent
 * along sends no cookies that are for our own pages alone, until somebody goes on from a page of ours.
 */
@Singleton
final class Arrivals {
    private final SigningInElsewhere signingIn;
    private final Browsers browsers;
    private final SignInPages refusals;
    private final Cookies cookies;
    private final Pages pages;

    Arrivals(SigningInElsewhere signingIn, Browsers browsers, SignInPages refusals, Cookies cookies, Pages pages) {
        this.signingIn = signingIn;
        this.browsers = browsers;
        this.refusals = refusals;
        this.cookies = cookies;
        this.pages = pages;
    }

    HttpResponse<?> begin(Identities.Arrival arrival, HttpRequest<?> request) {
        Begun begun = signingIn.as(arrival.identity(), browsers.caller(request));
        String next = begun.isWhole()
                ? arrival.then()
                : browsers.go("/sign-in/code", arrival.then(), request)
                        .getHeaders()
                        .get("Location");
        MutableHttpResponse<?> page = HttpResponse.ok(pages.render("account/arrived", next, request));
        return browsers.begin(begun, cookies.remove(Cookies.Kind.PROVIDER, request, page), request);
    }

    HttpResponse<?> refused(Refusal reason, HttpRequest<?> request) {
        return HttpResponse.unprocessableEntity().body(refusals.page(request, "", "", reason));
    }

    String next(String then, HttpRequest<?> request) {
        return browsers.next(then, request);
    }
}
