package nl.stedenband.web.desk;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.Subject;
import nl.stedenband.desk.cases.Surroundings;
import nl.stedenband.desk.cases.Surroundings.Around;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.desk.request.SearchWish;
import nl.stedenband.web.account.Officers;
import nl.stedenband.web.desk.HistoryPage.Step;
import nl.stedenband.web.page.Pages;

/** Renders pages of requests. */
@Singleton
final class RequestPages {
    private final Requests requests;
    private final Cases cases;
    private final Surroundings surroundings;
    private final Officers officers;
    private final CountryNames countries;
    private final Pages pages;
    private final Clock clock;

    RequestPages(
            Requests requests,
            Cases cases,
            Surroundings surroundings,
            Officers officers,
            CountryNames countries,
            Pages pages,
            Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.surroundings = surroundings;
        this.officers = officers;
        this.countries = countries;
        this.pages = pages;
        this.clock = clock;
    }

    String page(int number, HttpRequest<?> request) {
        RequestVersion shown = requests.get(number);
        return pages.render(
                "desk/request",
                new RequestPage(
                        shown,
                        cases.listOfRequest(number),
                        officers.names(),
                        countries.byCode(),
                        SearchWish.isPossible(shown.request()) ? around(shown) : null),
                request);
    }

    String history(int number, HttpRequest<?> request) {
        Map<String, String> names = officers.names();
        requests.get(number);
        return pages.render(
                "desk/history",
                new HistoryPage(
                        "request",
                        number,
                        HistoryPage.steps(
                                requests.history(number),
                                (one, differences) -> new Step(
                                        one.version(), one.at(), names.getOrDefault(one.by(), one.by()), differences),
                                RequestVersion::since)),
                request);
    }

    Around around(RequestVersion shown) {
        HelpRequest asked = shown.request();
        Subject subject = new Subject(
                asked.text(RequestField.NAME), asked.text(RequestField.COUNTRY), asked.list(RequestField.THEMES));
        return surroundings.of(shown.number(), subject, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
