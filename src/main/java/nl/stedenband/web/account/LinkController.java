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
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.http.Forms;
import nl.stedenband.web.page.Pages;

/** Where links lead with which a password is set, once. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(SecurityRule.IS_ANONYMOUS)
@Controller
final class LinkController {
    private final LinkUse links;
    private final Browsers browsers;
    private final Forms forms;
    private final Pages pages;

    LinkController(LinkUse links, Browsers browsers, Forms forms, Pages pages) {
        this.links = links;
        this.browsers = browsers;
        this.forms = forms;
        this.pages = pages;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/aanmelden/link", "/en/sign-in/link"})
    HttpResponse<?> ask(HttpRequest<?> request, @QueryValue(defaultValue = "") String code) {
        boolean isGood = links.isFirst(code) || links.isKnown(code);
        return (isGood ? HttpResponse.ok() : HttpResponse.notFound())
                .body(page(request, code, "", isGood ? null : Refusal.NO_LINK));
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/aanmelden/link", "/en/sign-in/link"})
    HttpResponse<?> set(HttpRequest<?> request, @Body String body) {
        FormFields fields = FormFields.read(body);
        try {
            links.use(fields, browsers.caller(request));
            return browsers.go("/sign-in", "", request);
        } catch (Refused refused) {
            return HttpResponse.unprocessableEntity()
                    .body(page(request, fields.text("code"), fields.text("name"), refused.reason()));
        }
    }

    private String page(HttpRequest<?> request, String code, String name, @Nullable Refusal refusal) {
        LinkPage page = new LinkPage(forms.token(request), code, links.isFirst(code), name, refusal);
        return pages.render("account/link", page, request);
    }
}
