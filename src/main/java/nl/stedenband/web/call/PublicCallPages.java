package nl.stedenband.web.call;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.desk.call.CallAnswer;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.CallState;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.web.desk.LocalCountryNames;
import nl.stedenband.web.desk.TownNames;
import nl.stedenband.web.page.Pages;

/** Renders the pages of calls that everybody reads. */
@Singleton
final class PublicCallPages {
    private final Calls calls;
    private final CallAnswers callAnswers;
    private final CallThemes callThemes;
    private final LocalCountryNames countries;
    private final TownNames townNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    PublicCallPages(
            Calls calls,
            CallAnswers callAnswers,
            CallThemes callThemes,
            LocalCountryNames countries,
            TownNames townNames,
            CsrfTokens csrfTokens,
            Pages pages) {
        this.calls = calls;
        this.callAnswers = callAnswers;
        this.callThemes = callThemes;
        this.countries = countries;
        this.townNames = townNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    String list(HttpRequest<?> request) {
        List<PublishedCall> all = calls.listPublic();
        return pages.render(
                "call/list",
                new CallListPage(
                        all.stream()
                                .filter(call -> calls.state(call) == CallState.OPEN)
                                .toList(),
                        all.stream()
                                .filter(call -> calls.state(call) == CallState.CLOSED)
                                .toList(),
                        countries.byCode()),
                request);
    }

    /**
     * A call with the form to answer it.
     *
     * @param values what was sent with the form and could not be taken
     * @param mistakes why not
     */
    String page(int number, Map<String, String> values, List<Mistake> mistakes, HttpRequest<?> request) {
        PublishedCall call = calls.get(number);
        CallState state = calls.state(call);
        return pages.render(
                "call/page",
                new PublicCallPage(
                        csrfTokens.token(request),
                        call,
                        state.word(),
                        callThemes.of(call.text().themes()),
                        countries.byCode(),
                        state == CallState.WITHDRAWN ? List.of() : callAnswers.whoAnswered(number),
                        townNames.current(),
                        values,
                        mistakes),
                request);
    }

    /** An answer as it was kept, for who sent it just now. */
    String sent(int number, int answer, Actor sender, HttpRequest<?> request) {
        return pages.render(
                "call/sent", new SentAnswerPage(calls.get(number), callAnswers.get(number, answer, sender)), request);
    }

    /** An answer that was sent. */
    public record SentAnswerPage(PublishedCall call, CallAnswer answer) {}

    /**
     * Calls that were published and not withdrawn.
     *
     * @param countries names by their codes
     */
    public record CallListPage(List<PublishedCall> open, List<PublishedCall> closed, Map<String, String> countries) {}

    /**
     * A call. Of one that was withdrawn the page says no more than that.
     *
     * @param form what its form is known by
     * @param countries names by their codes
     * @param answered municipalities of which two officers let it be said
     * @param towns that can answer
     * @param values what was sent with the form and could not be taken
     */
    public record PublicCallPage(
            String form,
            PublishedCall call,
            String state,
            List<Concept> themes,
            Map<String, String> countries,
            List<Named> answered,
            List<Named> towns,
            Map<String, String> values,
            List<Mistake> mistakes) {

        /** What stands in a field of the form. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        public boolean isOpen() {
            return state.equals(CallState.OPEN.word());
        }

        /** Also of a call that can't be answered any more, as long as what was written would be lost. */
        public boolean hasForm() {
            return isOpen() || !values.isEmpty();
        }
    }
}
