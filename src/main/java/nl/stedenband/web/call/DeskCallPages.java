package nl.stedenband.web.call;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.stedenband.account.http.CsrfTokens;
import nl.stedenband.desk.call.CallAnswer;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.desk.call.Selection;
import nl.stedenband.desk.call.Selections;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.graph.place.ListedCountry;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.web.account.OfficerNames;
import nl.stedenband.web.desk.LocalCountryNames;
import nl.stedenband.web.page.Pages;

/** Renders the pages of calls that officers see. */
@Singleton
final class DeskCallPages {
    private final Calls calls;
    private final CallAnswers callAnswers;
    private final Selections selections;
    private final Requests requests;
    private final CallThemes callThemes;
    private final LocalCountryNames countries;
    private final OfficerNames officerNames;
    private final CsrfTokens csrfTokens;
    private final Pages pages;

    DeskCallPages(
            Calls calls,
            CallAnswers callAnswers,
            Selections selections,
            Requests requests,
            CallThemes callThemes,
            LocalCountryNames countries,
            OfficerNames officerNames,
            CsrfTokens csrfTokens,
            Pages pages) {
        this.calls = calls;
        this.callAnswers = callAnswers;
        this.selections = selections;
        this.requests = requests;
        this.callThemes = callThemes;
        this.countries = countries;
        this.officerNames = officerNames;
        this.csrfTokens = csrfTokens;
        this.pages = pages;
    }

    /** What a form says of the text that it was shown with. */
    static String mark(CallText text) {
        return Integer.toHexString(text.hashCode());
    }

    /**
     * The form for a call.
     *
     * @param values what was written
     * @param preview to be shown as everybody will see it; null where something is wrong, or nothing was written yet
     * @param mistakes what is wrong
     */
    String form(
            int request,
            Map<String, String> values,
            @Nullable CallText preview,
            List<Mistake> mistakes,
            HttpRequest<?> httpRequest) {
        requests.get(request);
        return pages.render(
                "call/form",
                new CallFormPage(
                        csrfTokens.token(httpRequest),
                        request,
                        preview,
                        preview == null ? "" : mark(preview),
                        preview == null ? List.of() : callThemes.of(preview.themes()),
                        countries.abroad(pages.site(httpRequest)),
                        countries.byCode(),
                        values,
                        mistakes),
                httpRequest);
    }

    /** A call with what officers can do with it. */
    String page(int number, Map<String, String> values, List<Mistake> mistakes, HttpRequest<?> request) {
        PublishedCall call = calls.get(number);
        return pages.render(
                "call/desk",
                new DeskCallPage(
                        csrfTokens.token(request),
                        call,
                        calls.state(call).word(),
                        callThemes.of(call.text().themes()),
                        callAnswers.listOfCall(number).stream()
                                .filter(answer -> !answer.isReplaced())
                                .toList(),
                        selections.ofCall(call),
                        countries.byCode(),
                        officerNames.names(),
                        values,
                        mistakes),
                request);
    }

    /**
     * The form for a call, with the call as it will be.
     *
     * @param form what it is known by
     * @param request the number of the request
     * @param seen the mark of the text that is shown
     * @param choices countries to choose from
     * @param countries names by their codes
     */
    public record CallFormPage(
            String form,
            int request,
            @Nullable CallText preview,
            String seen,
            List<Concept> themes,
            List<ListedCountry> choices,
            Map<String, String> countries,
            Map<String, String> values,
            List<Mistake> mistakes) {

        /** What stands in a field. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }

        /** Numbers of criteria that can be written. */
        public List<Integer> criteria() {
            return IntStream.rangeClosed(1, CallForm.MOST_CRITERIA).boxed().toList();
        }
    }

    /**
     * A call for officers.
     *
     * @param form what its forms are known by
     * @param answers in the order in which they came, without those that were replaced
     * @param selection those that two officers judged
     * @param countries names by their codes
     * @param officers names by the ids of accounts
     * @param values what was sent with a form and could not be taken
     */
    public record DeskCallPage(
            String form,
            PublishedCall call,
            String state,
            List<Concept> themes,
            List<CallAnswer> answers,
            Selection selection,
            Map<String, String> countries,
            Map<String, String> officers,
            Map<String, String> values,
            List<Mistake> mistakes) {

        /** What stands in a field of a form. */
        public String value(String field) {
            return values.getOrDefault(field, "");
        }
    }
}
