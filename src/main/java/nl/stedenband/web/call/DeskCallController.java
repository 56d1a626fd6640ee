package nl.stedenband.web.call;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
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
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Officers publish calls, look at them and withdraw them. A call is published as it was shown to its officer, or not at all. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class DeskCallController {
    private final Calls calls;
    private final CallForm callForm;
    private final DeskCallPages shown;

    DeskCallController(Calls calls, CallForm callForm, DeskCallPages shown) {
        this.calls = calls;
        this.callForm = callForm;
        this.shown = shown;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/{number}/call", "/en/desk/requests/{number}/call"})
    String begin(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shown.form(number, Map.of(), null, List.of(), request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/requests/{number}/call", "/en/desk/requests/{number}/call"})
    HttpResponse<?> publish(HttpRequest<?> request, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            CallText text = callForm.read(sent);
            boolean isShown =
                    sent.written("do").equals("publish") && sent.written("seen").equals(DeskCallPages.mark(text));
            return isShown
                    ? to(calls.publish(number, text, CurrentUser.get(request).actor()), request)
                    : HttpResponse.ok(shown.form(number, sent.fields(), text, List.of(), request));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity()
                    .body(shown.form(number, sent.fields(), null, e.mistakes(), request));
        }
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/calls/{number}", "/en/desk/calls/{number}"})
    String show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shown.page(number, Map.of(), List.of(), request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/calls/{number}", "/en/desk/calls/{number}"})
    HttpResponse<?> withdraw(HttpRequest<?> request, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            String why = sent.required("withdraw-why");
            sent.check();
            return to(
                    calls.withdraw(
                            number,
                            sent.version(),
                            why,
                            CurrentUser.get(request).actor()),
                    request);
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.page(number, sent.fields(), e.mistakes(), request));
        } catch (ChangedMeanwhile e) {
            List<Mistake> changed = List.of(new Mistake("version", ParameterFault.CHANGED_MEANWHILE.with()));
            return HttpResponse.status(HttpStatus.CONFLICT).body(shown.page(number, sent.fields(), changed, request));
        }
    }

    private static HttpResponse<?> to(PublishedCall call, HttpRequest<?> request) {
        return HttpResponse.seeOther(
                URI.create(PageAddresses.of(request).to(SiteSection.DESK) + "/calls/" + call.number()));
    }
}
