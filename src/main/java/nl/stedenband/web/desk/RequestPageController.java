package nl.stedenband.web.desk;

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
import java.util.Optional;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.web.desk.AskingPlaces.AskingPlace;
import nl.stedenband.web.desk.MapPointing.Pointed;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Requests: written down, changed, and looked at. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class RequestPageController {
    private final Requests requests;
    private final RequestForms forms;
    private final RequestInput input;
    private final AskingPlaces places;
    private final MapPointing mapPointing;
    private final RequestPages shown;

    RequestPageController(
            Requests requests,
            RequestForms forms,
            RequestInput input,
            AskingPlaces places,
            MapPointing mapPointing,
            RequestPages shown) {
        this.requests = requests;
        this.forms = forms;
        this.input = input;
        this.places = places;
        this.mapPointing = mapPointing;
        this.shown = shown;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/new", "/en/desk/requests/new"})
    String begin(HttpRequest<?> request) {
        QueryParameters.nothing(request);
        return forms.empty(request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/requests/new", "/en/desk/requests/new"})
    HttpResponse<?> add(HttpRequest<?> request, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        Optional<String> choosing = choosing(null, sent, request);
        if (choosing.isPresent()) {
            return HttpResponse.ok(choosing.get());
        }
        try {
            HelpRequest written = HelpRequest.ofWords(input.read(sent));
            return to(requests.add(written, CurrentUser.get(request).actor()), request);
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(forms.mistaken(null, sent, e.mistakes(), request));
        }
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/{number}", "/en/desk/requests/{number}"})
    String show(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shown.page(number, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/{number}/history", "/en/desk/requests/{number}/history"})
    String history(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return shown.history(number, request);
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/requests/{number}/edit", "/en/desk/requests/{number}/edit"})
    String edit(HttpRequest<?> request, int number) {
        QueryParameters.nothing(request);
        return forms.of(requests.get(number), request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/requests/{number}/edit", "/en/desk/requests/{number}/edit"})
    HttpResponse<?> change(HttpRequest<?> request, int number, @Body String body) {
        FormInput sent = new FormInput(FormFields.read(body).first());
        Optional<String> choosing = choosing(number, sent, request);
        if (choosing.isPresent()) {
            return HttpResponse.ok(choosing.get());
        }
        try {
            HelpRequest written = HelpRequest.ofWords(input.read(sent));
            return to(
                    requests.change(
                            number,
                            sent.version(),
                            written,
                            CurrentUser.get(request).actor()),
                    request);
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(forms.mistaken(number, sent, e.mistakes(), request));
        } catch (ChangedMeanwhile e) {
            return HttpResponse.status(HttpStatus.CONFLICT).body(forms.overtaken(number, sent, request));
        }
    }

    /** Without scripts one asks for suggestions by a button of the form; with and without them one points on its map. */
    private Optional<String> choosing(Integer number, FormInput sent, HttpRequest<?> request) {
        if (sent.written("do").equals("places")) {
            return Optional.of(forms.choosing(number, sent, places(sent), request));
        }
        Optional<Pointed> pointed =
                sent.written("do").equals("map") ? Optional.of(mapPointing.begin(sent)) : mapPointing.read(sent);
        return pointed.map(map -> forms.pointing(number, sent, map, request));
    }

    private List<AskingPlace> places(FormInput sent) {
        return places.named(sent.written(RequestField.NAME.word()), sent.written(RequestField.COUNTRY.word()));
    }

    private static HttpResponse<?> to(RequestVersion version, HttpRequest<?> request) {
        return HttpResponse.seeOther(
                URI.create(PageAddresses.of(request).to(SiteSection.DESK) + "/requests/" + version.number()));
    }
}
