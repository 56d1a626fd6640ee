package nl.stedenband.web.call;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import nl.stedenband.desk.call.CallState;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.registry.thesaurus.Concept;
import nl.stedenband.web.desk.LocalCountryNames;
import nl.stedenband.web.page.Pages;

/** Renders the pages of calls that everybody reads. */
@Singleton
final class PublicCallPages {
    private final Calls calls;
    private final CallThemes callThemes;
    private final LocalCountryNames countries;
    private final Pages pages;

    PublicCallPages(Calls calls, CallThemes callThemes, LocalCountryNames countries, Pages pages) {
        this.calls = calls;
        this.callThemes = callThemes;
        this.countries = countries;
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

    String page(int number, HttpRequest<?> request) {
        PublishedCall call = calls.get(number);
        return pages.render(
                "call/page",
                new PublicCallPage(call, calls.state(call).word(), callThemes.of(call.text()), countries.byCode()),
                request);
    }

    /**
     * Calls that were published and not withdrawn.
     *
     * @param countries names by their codes
     */
    public record CallListPage(List<PublishedCall> open, List<PublishedCall> closed, Map<String, String> countries) {}

    /**
     * A call. Of one that was withdrawn the page says no more than that.
     *
     * @param countries names by their codes
     */
    public record PublicCallPage(
            PublishedCall call, String state, List<Concept> themes, Map<String, String> countries) {}
}
