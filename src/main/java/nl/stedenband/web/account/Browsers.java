package nl.stedenband.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import jakarta.inject.Singleton;
import java.net.URI;
import nl.stedenband.account.AccountDeed;
import nl.stedenband.account.Caller;
import nl.stedenband.account.Log;
import nl.stedenband.account.Result;
import nl.stedenband.account.Session;
import nl.stedenband.account.Sessions;
import nl.stedenband.account.SigningIn;
import nl.stedenband.account.http.Cookies;
import nl.stedenband.account.http.Origin;
import nl.stedenband.account.http.SignedIn;
import nl.stedenband.web.page.Language;

/** What a browser is told and tells when somebody signs in with it, or out. */
@Singleton
final class Browsers {
    private final Cookies cookies;
    private final Origin origin;
    private final Sessions sessions;
    private final Log log;

    Browsers(Cookies cookies, Origin origin, Sessions sessions, Log log) {
        this.cookies = cookies;
        this.origin = origin;
        this.sessions = sessions;
        this.log = log;
    }

    Caller caller(HttpRequest<?> request) {
        return new Caller(origin.of(request), cookies.find(Cookies.Kind.DEVICE, request));
    }

    /** The session of the browser, whether anything is still to be proven or not. Who has none is led to where one begins. */
    Session session(HttpRequest<?> request) {
        return sessions.find(cookies.find(Cookies.Kind.SESSION, request))
                .orElseThrow(() -> new AuthorizationException(null));
    }

    /** Goes on as somebody who signed in, or gave the password and has to prove more. */
    HttpResponse<?> begin(SigningIn.Begun begun, String then, HttpRequest<?> request) {
        MutableHttpResponse<?> response = begun.isWhole()
                ? HttpResponse.seeOther(URI.create(next(then, request)))
                : go("/sign-in/code", then, request);
        return begin(begun, response, request);
    }

    /** The same with a page. */
    HttpResponse<?> begin(SigningIn.Begun begun, MutableHttpResponse<?> response, HttpRequest<?> request) {
        sessions.end(cookies.find(Cookies.Kind.SESSION, request));
        cookies.put(Cookies.Kind.SESSION, begun.code(), request, response);
        return begun.isWhole() ? cookies.put(Cookies.Kind.DEVICE, begun.device(), request, response) : response;
    }

    /** Goes on as a reader. */
    HttpResponse<?> end(HttpRequest<?> request) {
        SignedIn who = SignedIn.get(request);
        log.write(who.actor(), AccountDeed.SESSION_ENDED, who.id().value(), Result.DONE);
        sessions.end(cookies.find(Cookies.Kind.SESSION, request));
        return cookies.remove(
                Cookies.Kind.SESSION,
                request,
                HttpResponse.seeOther(URI.create('/' + Language.of(request).code())));
    }

    /** Where to go once all is proven. */
    String next(String then, HttpRequest<?> request) {
        return isOurs(then) ? then : '/' + Language.of(request).code() + "/account";
    }

    /**
     * Leads to another page of these.
     *
     * @param path as in English
     */
    MutableHttpResponse<?> go(String path, String then, HttpRequest<?> request) {
        Language language = Language.of(request);
        String word = language == Language.NL ? path.replaceFirst("^/sign-in", "/aanmelden") : path;
        UriBuilder address = UriBuilder.of('/' + language.code() + word);
        return HttpResponse.seeOther((isOurs(then) ? address.queryParam("then", then) : address).build());
    }

    /** An address of our own, and none of another site that looks like one. */
    private static boolean isOurs(String address) {
        return address.matches("/(nl|en)(/[A-Za-z0-9._~%-]+)*");
    }
}
