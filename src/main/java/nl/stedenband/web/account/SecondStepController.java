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
import nl.stedenband.account.Session;
import nl.stedenband.account.SigningIn.Begun;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.http.Forms;
import nl.stedenband.web.page.Pages;

/** The step after the password: a code, for those who set one up. For who has no session that waits for it there is nothing here. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class SecondStepController {
    private final SecondStep step;
    private final Browsers browsers;
    private final Forms forms;
    private final Pages pages;

    SecondStepController(SecondStep step, Browsers browsers, Forms forms, Pages pages) {
        this.step = step;
        this.browsers = browsers;
        this.forms = forms;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/aanmelden/code", "/en/sign-in/code"})
    HttpResponse<?> ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String then) {
        Session session = browsers.session(request);
        return step.isSetUp(session)
                ? HttpResponse.ok(page(request, then, null))
                : browsers.go("/sign-in/second-factor", then, request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/aanmelden/code", "/en/sign-in/code"})
    HttpResponse<?> prove(HttpRequest<?> request, @Body String body) {
        FormFields fields = FormFields.read(body);
        try {
            Begun begun = step.withCode(browsers.session(request), fields.text("code"), browsers.caller(request));
            return browsers.begin(begun, fields.text("then"), request);
        } catch (Refused refused) {
            return HttpResponse.unprocessableEntity().body(page(request, fields.text("then"), refused.reason()));
        }
    }

    private String page(HttpRequest<?> request, String then, @Nullable Refusal refusal) {
        return pages.render("account/code", new SecondStepPage(forms.token(request), then, refusal), request);
    }
}
