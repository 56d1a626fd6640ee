package nl.stedenband.web.desk;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.desk.cases.Approaches;
import nl.stedenband.desk.cases.CaseSubject;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.RelatedCases;
import nl.stedenband.desk.cases.RelatedCases.Around;
import nl.stedenband.desk.light.LightsThere;
import nl.stedenband.desk.offer.Offers;
import nl.stedenband.desk.offer.StandingOffer;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestField;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.desk.work.Assignments;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.desk.HistoryPage.Step;
import nl.stedenband.web.page.Pages;

/** Renders pages of requests. */
@Singleton
final class RequestPages {
    private final Requests requests;
    private final Cases cases;
    private final RelatedCases relatedCases;
    private final Approaches approaches;
    private final Calls calls;
    private final Offers offers;
    private final Assignments assignments;
    private final OfficerNames officerNames;
    private final LocalCountryNames countries;
    private final Pages pages;
    private final Clock clock;

    RequestPages(
            Requests requests,
            Cases cases,
            RelatedCases relatedCases,
            Approaches approaches,
            Calls calls,
            Offers offers,
            Assignments assignments,
            OfficerNames officerNames,
            LocalCountryNames countries,
            Pages pages,
            Clock clock) {
        this.requests = requests;
        this.cases = cases;
        this.relatedCases = relatedCases;
        this.approaches = approaches;
        this.calls = calls;
        this.offers = offers;
        this.assignments = assignments;
        this.officerNames = officerNames;
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
                        calls.listOfRequest(number),
                        offers.matching(shown.request()),
                        assignments.get(Assignments.Sort.REQUEST, number).officer(),
                        officerNames.names(),
                        countries.byCode(),
                        shown.request().saysWhere() ? around(shown) : null,
                        approaches.lights(shown.request())),
                request);
    }

    String history(int number, HttpRequest<?> request) {
        Map<String, String> names = officerNames.names();
        requests.get(number);
        return pages.render(
                "desk/history",
                HistoryPage.of(
                        assignments.get(Assignments.Sort.REQUEST, number),
                        number,
                        names,
                        HistoryPage.steps(
                                requests.history(number),
                                (one, differences) -> new Step(
                                        one.version(), one.at(), names.getOrDefault(one.by(), one.by()), differences),
                                RequestVersion::since)),
                request);
    }

    Around around(RequestVersion shown) {
        HelpRequest asked = shown.request();
        CaseSubject caseSubject = new CaseSubject(
                asked.text(RequestField.NAME), asked.text(RequestField.COUNTRY), asked.list(RequestField.THEMES));
        return relatedCases.of(shown.number(), caseSubject, DutchTime.day(clock.instant()));
    }

    /**
     * A request.
     *
     * @param handler the id of the account that deals with it
     * @param officers names by the ids of accounts
     * @param countries names by their codes
     * @param around null as long as it isn't known from where it comes
     * @param lights on the country and the partner
     */
    public record RequestPage(
            RequestVersion shown,
            List<CaseVersion> cases,
            List<PublishedCall> calls,
            List<StandingOffer> offers,
            String handler,
            Map<String, String> officers,
            Map<String, String> countries,
            @Nullable Around around,
            LightsThere lights) {

        /** Those that are filled in. */
        public List<RequestField> fields() {
            return List.copyOf(shown.request().fields().keySet());
        }
    }
}
