package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.desk.retention.AskedDestruction;
import nl.stedenband.desk.retention.Destructions;
import nl.stedenband.desk.retention.Dossiers;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** What is due to be destroyed, and its destruction. Admins, who may not read what officers write, see no word of it here. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured({Rights.DESK, Rights.ADMIN})
@Controller
final class RetentionController {
    private final Dossiers dossiers;
    private final Destructions destructions;
    private final RetentionPages shown;

    RetentionController(Dossiers dossiers, Destructions destructions, RetentionPages shown) {
        this.dossiers = dossiers;
        this.destructions = destructions;
        this.shown = shown;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/retention", "/en/desk/retention"})
    String list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return shown.list(request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/{number}/destruction", "/en/desk/requests/{number}/destruction"})
    String show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shown.page(number, request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/requests/{number}/destruction", "/en/desk/requests/{number}/destruction"})
    HttpResponse<?> change(HttpRequest<?> request, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        String desk = PageAddresses.of(request).to(SiteSection.DESK);
        try {
            boolean isDestroyed = change(number, sent, CurrentUser.get(request));
            return HttpResponse.seeOther(
                    URI.create(desk + (isDestroyed ? "/retention" : "/requests/" + number + "/destruction")));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.mistaken(number, sent, e.mistakes(), request));
        }
    }

    /** @return whether there is nothing left of it */
    private boolean change(int number, FormInput sent, CurrentUser user) {
        AskedDestruction asked = dossiers.get(number).asked();
        boolean isAdmin = user.is(AccountRole.ADMIN);
        String reason = asked != null ? asked.reason() : "";
        switch (sent.written("do")) {
            case "ask" -> {
                String why = sent.required("reason");
                sent.check();
                destructions.ask(number, why, user.actor());
                return false;
            }
            case "refuse" -> {
                destructions.refuse(number, user.actor());
                return false;
            }
            case "destroy" -> {
                if (isAdmin) {
                    String why = asked == null ? sent.required("reason") : reason;
                    sent.check();
                    destructions.destroyAsAdmin(number, why, user.actor());
                } else {
                    destructions.destroyAsSecond(number, user.actor());
                }
                return true;
            }
            default -> {
                sent.wrong("do", ParameterFault.MISSING);
                sent.check();
                return false;
            }
        }
    }
}
