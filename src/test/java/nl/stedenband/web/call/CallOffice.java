package nl.stedenband.web.call;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.call.CallCriterion;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.desk.call.CallWords;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.PublishedCall;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.desk.DeskOffice;

/** A desk at which a request lies that calls are published for. */
final class CallOffice {
    static final String FORM = "/en/desk/requests/1/call";

    private static final Map<String, String> TEXT = Map.ofEntries(
            Map.entry("call-title-nl", "Wie helpt met schoon water?"),
            Map.entry("call-title-en", "Who helps with clean water?"),
            Map.entry("call-text-nl", "Een gemeente in Ghana zoekt kennis van drinkwater."),
            Map.entry("call-text-en", "A municipality in Ghana looks for knowledge of drinking water."),
            Map.entry("call-themes", "water"),
            Map.entry("call-country", "GH"),
            Map.entry("call-term", "2099-12-31"),
            Map.entry("criterion-1-nl", "Ervaring"),
            Map.entry("criterion-1-en", "Experience"),
            Map.entry("criterion-1-weight", "60"),
            Map.entry("criterion-2-nl", "Beschikbare uren"),
            Map.entry("criterion-2-en", "Hours to spare"),
            Map.entry("criterion-2-weight", "40"));

    private final DeskOffice office = new DeskOffice();
    private final Calls calls = TestGraph.shared().bean(Calls.class);

    CallOffice() {
        office.request();
    }

    DeskOffice office() {
        return office;
    }

    Browser anna() {
        return office.anna();
    }

    Calls calls() {
        return calls;
    }

    /** Somebody without an account. */
    Browser stranger() {
        return new Browser(office.reader());
    }

    /** Publishes the usual call. @return its number */
    int publish() {
        return calls.publish(1, text("2099-12-31"), Actor.stranger("test")).number();
    }

    /** Publishes the usual call with a term that is over. */
    PublishedCall publishLate() {
        return calls.publish(1, text("2020-01-31"), Actor.stranger("test"));
    }

    private static CallText text(String term) {
        return new CallText(
                new CallWords(TEXT.get("call-title-nl"), TEXT.get("call-title-en")),
                new CallWords(TEXT.get("call-text-nl"), TEXT.get("call-text-en")),
                List.of("water"),
                "GH",
                LocalDate.parse(term),
                List.of(
                        new CallCriterion(new CallWords("Ervaring", "Experience"), 60),
                        new CallCriterion(new CallWords("Beschikbare uren", "Hours to spare"), 40)));
    }

    /** Fields of the form, with some others than the usual. */
    static String[] fields(String... others) {
        Map<String, String> fields = new TreeMap<>(TEXT);
        for (int i = 0; i < others.length; i += 2) {
            fields.put(others[i], others[i + 1]);
        }
        List<String> all = new ArrayList<>();
        fields.forEach((name, value) -> all.addAll(List.of(name, value)));
        return all.toArray(String[]::new);
    }

    String read(String path) {
        return stranger().open(path).html().select("body").text();
    }

    static String alert(Browser.Response response) {
        return response.html().select("[role=alert]").text();
    }
}
