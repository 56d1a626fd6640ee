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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.desk.Sensitivities;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ThingId;
import nl.stedenband.web.page.Pages;

/** What one has to be careful with in a country: read, and asserted from a source. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class SensitivityController {
    private final Sensitivities sensitivities;
    private final SourceForm sources;
    private final CountryCarePages shown;

    SensitivityController(Sensitivities sensitivities, SourceForm sources, CountryCarePages shown) {
        this.sensitivities = sensitivities;
        this.sources = sources;
        this.shown = shown;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/countries/{code}", "/en/desk/countries/{code}"})
    String show(HttpRequest<?> request, String code) {
        QueryParameters.nothing(request);
        return shown.page(shown.country(code), Map.of(), List.of(), request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/countries/{code}", "/en/desk/countries/{code}"})
    HttpResponse<?> add(HttpRequest<?> request, String code, @Body String body) {
        ListedCountry country = shown.country(code);
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            add(country, sent, CurrentUser.get(request).actor());
            return HttpResponse.seeOther(URI.create(request.getPath()));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.page(country, sent.fields(), e.mistakes(), request));
        }
    }

    private void add(ListedCountry country, FormInput sent, Actor by) {
        String text = sent.required("care");
        Optional<EdtfInterval> held = sources.since(sent);
        Optional<Citation> cites = sources.cites(sent);
        sent.check();
        sensitivities.add(ThingId.country(country.id()), text, held.orElseThrow(), cites.orElseThrow(), by);
    }
}
