package nl.stedenband.account.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.stedenband.http.PublicAddress;

/**
 * The cookies of those who sign in; readers get none. No script can read them, no other site has them sent, and where the
 * service is reached by https they go no other way.
 */
@Singleton
public final class SignInCookies {
    private final PublicAddress address;

    SignInCookies(PublicAddress address) {
        this.address = address;
    }

    /** What a cookie holds; empty where it isn't there. */
    public String find(Kind kind, HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(name(kind, request))
                .map(Cookie::getValue)
                .orElse("");
    }

    public <T> MutableHttpResponse<T> put(
            Kind kind, String value, HttpRequest<?> request, MutableHttpResponse<T> response) {
        Cookie cookie = cookie(kind, value, request);
        return response.cookie(kind.lasts.isZero() ? cookie : cookie.maxAge(kind.lasts));
    }

    public <T> MutableHttpResponse<T> remove(Kind kind, HttpRequest<?> request, MutableHttpResponse<T> response) {
        return response.cookie(cookie(kind, "", request).maxAge(0));
    }

    /** What cookies are for. */
    public enum Kind {
        /** Until the browser is closed. */
        SESSION("stedenband-session", Duration.ZERO, SameSite.Strict),
        /** Tells a browser with which somebody signed in before from those of strangers. */
        DEVICE("stedenband-device", Duration.ofDays(180), SameSite.Strict),
        /** Ties forms to the browser that asked for them. */
        FORM("stedenband-form", Duration.ZERO, SameSite.Strict),
        /** Ties the way to a provider of identities and back to the browser: the provider leads back, from another site. */
        PROVIDER("stedenband-provider", Duration.ofMinutes(10), SameSite.Lax);

        private final String word;
        private final Duration lasts;
        private final SameSite sameSite;

        /** @param lasts none for as long as the browser is open */
        Kind(String word, Duration lasts, SameSite sameSite) {
            this.word = word;
            this.lasts = lasts;
            this.sameSite = sameSite;
        }
    }

    private Cookie cookie(Kind kind, String value, HttpRequest<?> request) {
        return Cookie.of(name(kind, request), value)
                .path("/")
                .httpOnly(true)
                .secure(isSecure(request))
                .sameSite(kind.sameSite);
    }

    /** With that prefix no other host, nor a page that is not secure, can set it (RFC 6265bis, 4.1.3.2). */
    private String name(Kind kind, HttpRequest<?> request) {
        return (isSecure(request) ? "__Host-" : "") + kind.word;
    }

    private boolean isSecure(HttpRequest<?> request) {
        return address.of(request).startsWith("https:");
    }
}
