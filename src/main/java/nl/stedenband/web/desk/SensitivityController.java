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
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.desk.Sensitivities;
import nl.stedenband.desk.Sensitivity;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.http.QueryParameters;
import nl.stedenband.registry.Citation;
import nl.stedenband.registry.EdtfInterval;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ThingId;
import nl.stedenband.web.page.Pages;

/** What one has to be careful with in a country: read, and asserted from a source. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class SensitivityController {
    private final Sensitivities sensitivities;
    private final LocalCountryNames countries;
    private final SourceForm sources;
    private final CsrfTokens csrfTokens;
    private final Pages pages;
    private final Clock clock;

    SensitivityController(
            Sensitivities sensitivities,
            LocalCountryNames countries,
            SourceForm sources,
            CsrfTokens csrfTokens,
            Pages pages,
            Clock clock) {
        this.sensitivities = sensitivities;
        this.countries = countries;
        this.sources = sources;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Get(uris = {"/nl/loket/countries/{code}", "/en/desk/countries/{code}"})
    String show(HttpRequest<?> request, String code) {
        QueryParameters.nothing(request);
        return page(get(code), Map.of(), List.of(), request);
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/countries/{code}", "/en/desk/countries/{code}"})
    HttpResponse<?> add(HttpRequest<?> request, String code, @Body String body) {
        ListedCountry country = get(code);
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            add(country, sent, CurrentUser.get(request).actor());
            return HttpResponse.seeOther(URI.create(request.getPath()));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(page(country, sent.fields(), e.mistakes(), request));
        }
    }

    private void add(ListedCountry country, FormInput sent, Actor by) {
        String text = sent.required("care");
        Optional<EdtfInterval> held = sources.since(sent);
        Optional<Citation> cites = sources.cites(sent);
        sent.check();
        sensitivities.add(ThingId.country(country.id()), text, held.orElseThrow(), cites.orElseThrow(), by);
    }

    private String page(
            ListedCountry country, Map<String, String> values, List<Mistake> mistakes, HttpRequest<?> request) {
        return pages.render(
                "desk/care",
                new SensitivityPage(
                        csrfTokens.token(request),
                        country,
                        sensitivities.list(country.id(), clock.instant()),
                        values,
                        mistakes),
                request);
    }

    private ListedCountry get(String code) {
        return countries.abroad().stream()
                .filter(country -> country.id().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotInRegistry(code));
    }

    /**
     * What sources say one has to be careful with in a country, and a form to add what another says.
     *
     * @param form what it is known by
     * @param said all that was said, whenever it held
     * @param values what was sent with the form and could not be taken
     */
    public record SensitivityPage(
            String form,
            ListedCountry country,
            List<Sensitivity> said,
            Map<String, String> values,
            List<Mistake> mistakes) {

        /** What stands in a field of the form. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }
}
