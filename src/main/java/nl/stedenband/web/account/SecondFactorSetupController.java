package nl.stedenband.web.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.nayuki.qrcodegen.QrCode;
import java.util.List;
import nl.stedenband.account.AccountRefusal;
import nl.stedenband.account.AccountRefused;
import nl.stedenband.account.AuthenticatorKey;
import nl.stedenband.account.SecondFactorStep;
import nl.stedenband.account.SecondFactorStep.SetUp;
import nl.stedenband.account.Session;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.web.page.Pages;

/** Where the second factor is set up: by those who must, once they gave their password, and by others who want to. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class SecondFactorSetupController {
    private final SecondFactorStep step;
    private final BrowserSessions browserSessions;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    SecondFactorSetupController(
            SecondFactorStep step, BrowserSessions browserSessions, CsrfTokens csrfTokens, Pages pages) {
        this.step = step;
        this.browserSessions = browserSessions;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/aanmelden/second-factor", "/en/sign-in/second-factor"})
    HttpResponse<?> ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String then) {
        Session session = browserSessions.session(request);
        return step.isSetUp(session)
                ? browserSessions.go(session.isWhole() ? "/account" : "/sign-in/code", then, request)
                : HttpResponse.ok(page(session, request, then, null));
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/aanmelden/second-factor", "/en/sign-in/second-factor"})
    HttpResponse<?> confirm(HttpRequest<?> request, @Body String body) {
        FormFields fields = FormFields.read(body);
        Session session = browserSessions.session(request);
        try {
            SetUp done = step.confirm(session, fields.text("code"), browserSessions.caller(request));
            RecoveryPage page =
                    new RecoveryPage(done.recoveryCodes(), browserSessions.next(fields.text("then"), request));
            return browserSessions.begin(
                    done.session(), HttpResponse.ok(pages.render("account/recovery", page, request)), request);
        } catch (AccountRefused accountRefused) {
            return HttpResponse.unprocessableEntity()
                    .body(page(session, request, fields.text("then"), accountRefused.reason()));
        }
    }

    private String page(Session session, HttpRequest<?> request, String then, @Nullable AccountRefusal accountRefusal) {
        AuthenticatorKey key = step.begin(session);
        SetupPage page =
                new SetupPage(csrfTokens.token(request), then, key, QrPicture.of(key.address()), accountRefusal);
        return pages.render("account/second-factor", page, request);
    }

    /**
     * Codes for when the telephone is lost, to be printed.
     *
     * @param next where to go on
     */
    public record RecoveryPage(List<String> codes, String next) {

        public RecoveryPage {
            codes = List.copyOf(codes);
        }
    }

    /**
     * Where the second factor is set up.
     *
     * @param picture of the key, for the telephone
     */
    public record SetupPage(
            String form,
            String then,
            AuthenticatorKey key,
            QrPicture picture,
            @Nullable AccountRefusal refusal) {}

    /**
     * A text as a QR code (ISO/IEC 18004), drawn as one path of squares.
     *
     * @param size of a side in modules, with the quiet zone of four on each side
     * @param path in SVG
     */
    public record QrPicture(int size, String path) {
        private static final int QUIET = 4;

        static QrPicture of(String text) {
            QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
            StringBuilder path = new StringBuilder();
            for (int y = 0; y < code.size; y++) {
                for (int x = 0; x < code.size; x++) {
                    if (code.getModule(x, y)) {
                        path.append('M')
                                .append(x + QUIET)
                                .append(' ')
                                .append(y + QUIET)
                                .append("h1v1h-1z");
                    }
                }
            }
            return new QrPicture(code.size + 2 * QUIET, path.toString());
        }
    }
}
