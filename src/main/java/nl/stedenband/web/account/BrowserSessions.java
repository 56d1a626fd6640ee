package nl.stedenband.web.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import jakarta.inject.Singleton;
import java.net.URI;
import nl.stedenband.account.AccountAction;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.ActionResult;
import nl.stedenband.account.AuditLog;
import nl.stedenband.account.LoginClient;
import nl.stedenband.account.PasswordLogin;
import nl.stedenband.account.Session;
import nl.stedenband.account.Sessions;
import nl.stedenband.account.http.ClientAddress;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.SignInCookies;
import nl.stedenband.web.page.Language;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.SiteSection;

/** What a browser is told and tells when somebody signs in with it, or out. */
@Singleton
final class BrowserSessions {
    private final SignInCookies signInCookies;
    private final ClientAddress clientAddress;
    private final Sessions sessions;
    private final AuditLog auditLog;

    BrowserSessions(SignInCookies signInCookies, ClientAddress clientAddress, Sessions sessions, AuditLog auditLog) {
        this.signInCookies = signInCookies;
        this.clientAddress = clientAddress;
        this.sessions = sessions;
        this.auditLog = auditLog;
    }

    LoginClient caller(HttpRequest<?> request) {
        return new LoginClient(clientAddress.of(request), signInCookies.find(SignInCookies.Kind.DEVICE, request));
    }

    /** The session of the browser, whether anything is still to be proven or not. Who has none is led to where one begins. */
    Session session(HttpRequest<?> request) {
        return sessions.find(signInCookies.find(SignInCookies.Kind.SESSION, request))
                .orElseThrow(() -> new AuthorizationException(null));
    }

    /** Goes on as somebody who signed in, or gave the password and has to prove more. */
    HttpResponse<?> begin(PasswordLogin.Begun begun, String then, HttpRequest<?> request) {
        MutableHttpResponse<?> response = begun.isWhole()
                ? HttpResponse.seeOther(URI.create(next(then, request)))
                : go("/sign-in/code", then, request);
        return begin(begun, response, request);
    }

    /** The same with a page. */
    HttpResponse<?> begin(PasswordLogin.Begun begun, MutableHttpResponse<?> response, HttpRequest<?> request) {
        sessions.end(signInCookies.find(SignInCookies.Kind.SESSION, request));
        signInCookies.put(SignInCookies.Kind.SESSION, begun.code(), request, response);
        return begun.isWhole()
                ? signInCookies.put(SignInCookies.Kind.DEVICE, begun.device(), request, response)
                : response;
    }

    /** Goes on as a reader. */
    HttpResponse<?> end(HttpRequest<?> request) {
        CurrentUser who = CurrentUser.get(request);
        auditLog.write(who.actor(), AccountAction.SESSION_ENDED, who.id().value(), ActionResult.DONE);
        sessions.end(signInCookies.find(SignInCookies.Kind.SESSION, request));
        return signInCookies.remove(
                SignInCookies.Kind.SESSION,
                request,
                HttpResponse.seeOther(URI.create('/' + Language.of(request).code())));
    }

    /** Where to go once all is proven: where one was on the way to, or else officers to their desk and others to their account. */
    String next(String then, HttpRequest<?> request) {
        if (isOurs(then)) {
            return then;
        }
        boolean isOfficer = sessions.find(signInCookies.find(SignInCookies.Kind.SESSION, request))
                .filter(session -> session.roles().contains(AccountRole.DESK))
                .isPresent();
        return PageAddresses.of(request).to(isOfficer ? SiteSection.DESK : SiteSection.ACCOUNT);
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
