package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.desk.Sensitivities;
import nl.stedenband.desk.Sensitivity;
import nl.stedenband.desk.light.CountryLights;
import nl.stedenband.desk.light.LightColour;
import nl.stedenband.desk.light.TrafficLight;
import nl.stedenband.desk.light.TrafficLights;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.page.Pages;

/** Renders the page of a country with how much care it takes. */
@Singleton
final class CountryCarePages {
    private final Sensitivities sensitivities;
    private final TrafficLights trafficLights;
    private final LocalCountryNames countries;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;
    private final Clock clock;

    CountryCarePages(
            Sensitivities sensitivities,
            TrafficLights trafficLights,
            LocalCountryNames countries,
            OfficerNames officerNames,
            CsrfTokens csrfTokens,
            Pages pages,
            Clock clock) {
        this.sensitivities = sensitivities;
        this.trafficLights = trafficLights;
        this.countries = countries;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
        this.clock = clock;
    }

    /** @throws NotInRegistry when no country of that code is there that could ask */
    ListedCountry country(String code) {
        return countries.abroad().stream()
                .filter(country -> country.id().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotInRegistry(code));
    }

    /**
     * The page.
     *
     * @param values what was sent with a form and could not be taken
     * @param mistakes why not
     */
    String page(ListedCountry country, Map<String, String> values, List<Mistake> mistakes, HttpRequest<?> request) {
        return pages.render(
                "desk/care",
                new CountryCarePage(
                        csrfTokens.token(request),
                        country,
                        sensitivities.list(country.id(), clock.instant()),
                        trafficLights.get(country.id()),
                        trafficLights.replaced(country.id()),
                        officerNames.names(),
                        DutchTime.day(clock.instant()),
                        values,
                        mistakes),
                request);
    }

    /**
     * How much care a country takes: the desk's own lights, and what sources say, with a form for each.
     *
     * @param form what both are known by
     * @param said all that was said, whenever it held
     * @param replaced lights that others took the place of
     * @param officers names by the ids of accounts
     * @param values what was sent with a form and could not be taken
     */
    public record CountryCarePage(
            String form,
            ListedCountry country,
            List<Sensitivity> said,
            CountryLights lights,
            List<TrafficLight> replaced,
            Map<String, String> officers,
            LocalDate today,
            Map<String, String> values,
            List<Mistake> mistakes) {

        /** What stands in a field of a form. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        public List<String> colours() {
            return Arrays.stream(LightColour.values()).map(LightColour::word).toList();
        }
    }
}
