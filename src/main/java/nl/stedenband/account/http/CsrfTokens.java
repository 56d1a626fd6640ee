package nl.stedenband.account.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.exceptions.HttpStatusException;
import jakarta.inject.Singleton;
import nl.stedenband.account.InstallationKeys;
import nl.stedenband.account.KeyPurpose;
import nl.stedenband.account.RandomCode;

/**
 * Tells forms of our own pages from others. Each has a field {@value #FIELD} with what only a page made for the same browser and
 * session can have: the mark of two of its cookies.
 *
 * @see <a href="https://cheatsheetseries.owasp.org/cheatsheets/Cross-Site_Request_Forgery_Prevention_Cheat_Sheet.html">OWASP,
 *     Cross-Site Request Forgery Prevention: signed double-submit cookie</a>
 */
@Singleton
public final class CsrfTokens {
    /** The name of the field, and of the parameter with which forms that send files have it in their address. */
    public static final String FIELD = "form";

    private static final String ELSEWHERE = "cross-site";
    private static final String ATTRIBUTE = "stedenband.form";

    private final InstallationKeys installationKeys;
    private final SignInCookies signInCookies;

    CsrfTokens(InstallationKeys installationKeys, SignInCookies signInCookies) {
        this.installationKeys = installationKeys;
        this.signInCookies = signInCookies;
    }

    /** What stands in the field of a form on the page that is asked for. */
    public String token(HttpRequest<?> request) {
        String code = signInCookies.find(SignInCookies.Kind.FORM, request);
        if (code.isEmpty()) {
            code = request.getAttribute(ATTRIBUTE, String.class).orElseGet(RandomCode::made);
            request.setAttribute(ATTRIBUTE, code);
        }
        return installationKeys.mark(KeyPurpose.FORM, written(code, request));
    }

    /**
     * Lets a form of our own pages pass.
     *
     * @param mark what was sent in its field
     * @throws HttpStatusException for any other
     */
    void check(String mark, HttpRequest<?> request) {
        String code = signInCookies.find(SignInCookies.Kind.FORM, request);
        boolean isFromElsewhere = ELSEWHERE.equals(request.getHeaders().get("Sec-Fetch-Site"));
        if (isFromElsewhere
                || code.isEmpty()
                || !installationKeys.isMark(mark, KeyPurpose.FORM, written(code, request))) {
            throw refused();
        }
    }

    static HttpStatusException refused() {
        return new HttpStatusException(HttpStatus.FORBIDDEN, "This form is too old, or was not sent from its page.");
    }

    /** Gives the browser a cookie, where a form was made for one that has none yet. */
    void give(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(ATTRIBUTE, String.class)
                .ifPresent(code -> signInCookies.put(SignInCookies.Kind.FORM, code, request, response));
    }

    private String written(String code, HttpRequest<?> request) {
        return code + ' ' + signInCookies.find(SignInCookies.Kind.SESSION, request);
    }
}
