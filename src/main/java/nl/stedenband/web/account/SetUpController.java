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
import nl.stedenband.account.Refusal;
import nl.stedenband.account.Refused;
import nl.stedenband.account.SecondStep;
import nl.stedenband.account.SecondStep.SetUp;
import nl.stedenband.account.Session;
import nl.stedenband.account.TelephoneKey;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.http.Forms;
import nl.stedenband.web.page.Pages;

/** Where the second factor is set up: by those who must, once they gave their password, and by others who want to. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class SetUpController {
    private final SecondStep step;
    private final Browsers browsers;
    private final Forms forms;
    private final Pages pages;

    SetUpController(SecondStep step, Browsers browsers, Forms forms, Pages pages) {
        this.step = step;
        this.browsers = browsers;
        this.forms = forms;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/aanmelden/second-factor", "/en/sign-in/second-factor"})
    HttpResponse<?> ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String then) {
        Session session = browsers.session(request);
        return step.isSetUp(session)
                ? browsers.go(session.isWhole() ? "/account" : "/sign-in/code", then, request)
                : HttpResponse.ok(page(session, request, then, null));
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/aanmelden/second-factor", "/en/sign-in/second-factor"})
    HttpResponse<?> confirm(HttpRequest<?> request, @Body String body) {
        FormFields fields = FormFields.read(body);
        Session session = browsers.session(request);
        try {
            SetUp done = step.confirm(session, fields.text("code"), browsers.caller(request));
            RecoveryPage page = new RecoveryPage(done.recoveryCodes(), browsers.next(fields.text("then"), request));
            return browsers.begin(
                    done.session(), HttpResponse.ok(pages.render("account/recovery", page, request)), request);
        } catch (Refused refused) {
            return HttpResponse.unprocessableEntity()
                    .body(page(session, request, fields.text("then"), refused.reason()));
        }
    }

    private String page(Session session, HttpRequest<?> request, String then, @Nullable Refusal refusal) {
        TelephoneKey key = step.begin(session);
        SetUpPage page = new SetUpPage(forms.token(request), then, key, QrPicture.of(key.address()), refusal);
        return pages.render("account/second-factor", page, request);
    }
}
