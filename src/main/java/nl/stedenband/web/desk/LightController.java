package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Rights;
import nl.stedenband.account.http.CurrentUser;
import nl.stedenband.account.http.FormFields;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.light.LightColour;
import nl.stedenband.desk.light.TrafficLight;
import nl.stedenband.desk.light.TrafficLights;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.web.page.PageAddresses;
import nl.stedenband.web.page.Pages;
import nl.stedenband.web.page.SiteSection;

/** Sets lights on a country and on partners there. */
@ExecuteOn(TaskExecutors.BLOCKING)
@Secured(Rights.DESK)
@Controller
final class LightController {
    private final TrafficLights trafficLights;
    private final CountryCarePages shown;
    private final Clock clock;

    LightController(TrafficLights trafficLights, CountryCarePages shown, Clock clock) {
        this.trafficLights = trafficLights;
        this.shown = shown;
        this.clock = clock;
    }

    @Produces(Pages.HTML)
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Post(uris = {"/nl/loket/countries/{code}/light", "/en/desk/countries/{code}/light"})
    HttpResponse<?> set(HttpRequest<?> request, String code, @Body String body) {
        ListedCountry country = shown.country(code);
        FormInput sent = new FormInput(FormFields.read(body).first());
        try {
            set(country.id(), sent, CurrentUser.get(request).actor());
            return HttpResponse.seeOther(
                    URI.create(PageAddresses.of(request).to(SiteSection.DESK) + "/countries/" + country.id()));
        } catch (InvalidQuestion e) {
            return HttpResponse.unprocessableEntity().body(shown.page(country, sent.fields(), e.mistakes(), request));
        } catch (ChangedMeanwhile e) {
            List<Mistake> changed = List.of(new Mistake("version", ParameterFault.CHANGED_MEANWHILE.with()));
            return HttpResponse.status(HttpStatus.CONFLICT).body(shown.page(country, sent.fields(), changed, request));
        }
    }

    private void set(String country, FormInput sent, Actor by) {
        LightColour colour = sent.oneOf("light", LightColour.values(), LightColour::word);
        String partner = sent.text("light-partner");
        String why = sent.required("light-why");
        Optional<LocalDate> until = sent.day("light-until");
        if (sent.written("light-until").isEmpty()) {
            sent.wrong("light-until", ParameterFault.MISSING);
        }
        until.filter(day -> day.isBefore(DutchTime.day(clock.instant())))
                .ifPresent(day -> sent.wrong("light-until", ParameterFault.OVER_ALREADY, day));
        sent.check();
        TrafficLight light =
                new TrafficLight(partner, colour, why, until.orElseThrow(), VersionedRecords.name(by), clock.instant());
        trafficLights.set(country, sent.version(), light, by);
    }
}
