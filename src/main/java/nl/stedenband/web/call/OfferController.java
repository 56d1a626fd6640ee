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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.desk.offer.OfferText;
import nl.stedenband.desk.offer.Offers;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Officers write down what municipalities offer, and take it out of the pool. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class OfferController {
    private final Offers offers;
    private final OfferForm offerForm;
    private final OfferPages shown;

    OfferController(Offers offers, OfferForm offerForm, OfferPages shown) {
        this.offers = offers;
        this.offerForm = offerForm;
        this.shown = shown;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/offers", "/en/desk/offers"})
    String list(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return shown.page(Map.of(), List.of(), request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/offers", "/en/desk/offers"})
    HttpResponse<?> add(HttpRequest<?> request, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            LocalDate until = offerForm.until(sent);
            OfferText text = offerForm.read(sent);
            offers.add(text, until, CurrentUser.get(request).actor());
            return toList(request);
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.page(sent.fields(), e.mistakes(), request));
        }
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/offers/{number}", "/en/desk/offers/{number}"})
    HttpResponse<?> change(HttpRequest<?> request, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            Actor officer = CurrentUser.get(request).actor();
            if (sent.written("do").equals("let")) {
                offers.let(number, sent.version(), officer);
            } else {
                offers.end(number, sent.version(), officer);
            }
            return toList(request);
        } catch (ChangedMeanwhile e) {
            List<Mistake> changed = List.of(new Mistake("version", ParameterFault.CHANGED_MEANWHILE.with()));
            return HttpResponse.status(HttpStatus.CONFLICT).body(shown.page(Map.of(), changed, request));
        }
    }

    private static HttpResponse<?> toList(HttpRequest<?> request) {
        return HttpResponse.seeOther(URI.create(PageAddresses.of(request).to(SiteSection.DESK) + "/offers"));
    }
}
