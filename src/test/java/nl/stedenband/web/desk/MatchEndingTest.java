package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** How the work together ended is written down by one officer and made public by another, and missing reports are told. */
class MatchEndingTest {
    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();
    private final Browser bert = office.officer(DeskOffice.BERT);
    private final String opened = office.openCase();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void theTieEndsOnceASecondOfficerConfirms() {
        MatchedCase.sayYes(anna, opened);
        send(anna, MatchedCase.closing());
        String tie = MatchedCase.tie(anna, opened);
        send(anna, ending("add-ending", "12 oktober 2024"));

        assertThat(text(tie)).doesNotContain("12 October 2024").doesNotContain("Letter of the executive");
        assertThat(alert(anna.send(opened, opened, "do", "confirm-ending")))
                .contains("End: was written down by yourself: another officer confirms");
        assertThat(bert.open(opened).html().select("main").text())
                .contains("Once confirmed these words, the day and the source stand with the tie");
        send(bert, "do", "confirm-ending");

        assertThat(text(tie))
                .contains("12 October 2024", "de doelen zijn bereikt: all wells work", "Letter of the executive")
                .contains("by Nieuwstad and Twifo")
                .doesNotContain("the manual is with the water board")
                .doesNotContain("municipal executive");
        assertThat(text(opened)).contains("Public confirmed by bert@vng.example");
        assertThat(text(opened + "/certificate"))
                .contains(
                        "Last day 12 October 2024",
                        "Reason the goals were reached: all wells work",
                        "Ended by both together, municipal executive",
                        "What remains the manual is with the water board");
        assertThat(text("/nl/loket/cases/1/certificate")).contains("Reden de doelen zijn bereikt: all wells work");
        assertThat(alert(bert.send(opened, opened, "do", "confirm-ending"))).contains("is public already");
        assertThat(alert(anna.send(opened, opened, ending("add-ending", "2024-10-12"))))
                .contains("was written down already");
    }

    @Test
    void anEndThatIsErasedLetsTheTieGoOn() {
        MatchedCase.sayYes(anna, opened);
        send(anna, MatchedCase.closing());
        String tie = MatchedCase.tie(anna, opened);
        assertThat(status(tie)).isEqualTo("◐ possible");
        send(anna, ending("add-ending", "2024-10-12"));
        send(bert, "do", "confirm-ending");
        assertThat(status(tie)).isEqualTo("○ ended");
        send(bert, ending("correct-ending", "2024-10-13", "reason", "a day later"));
        assertThat(text(opened)).contains("13 October 2024", "End of the work together: corrected");
        assertThat(text(opened)).doesNotContain("Public confirmed");
        assertThat(status(tie)).isEqualTo("◐ possible");
        send(anna, "do", "confirm-ending");
        assertThat(status(tie)).isEqualTo("○ ended");
        send(anna, "do", "erase-ending", "reason", "they go on");

        assertThat(text(opened)).contains("goes on, as far as is known", "End of the work together: erased");
        assertThat(text(opened + "/history")).doesNotContain("all wells work");
        assertThat(status(tie)).isEqualTo("◐ possible");
    }

    @Test
    void openingTheCaseAgainKeepsTheEndWithTheDeskAlone() {
        MatchedCase.sayYes(anna, opened);
        send(anna, MatchedCase.closing());
        String tie = MatchedCase.tie(anna, opened);
        send(anna, ending("add-ending", "2024-10-12"));
        send(bert, "do", "confirm-ending");

        send(anna, "do", "reopen", "reason", "they go on");

        assertThat(text(opened)).contains("12 October 2024").doesNotContain("Public confirmed");
        send(anna, MatchedCase.closing());
        assertThat(status(tie)).isEqualTo("◐ possible");
        send(bert, "do", "confirm-ending");
        assertThat(status(tie)).isEqualTo("○ ended");
    }

    @Test
    void whatCannotBeIsToldAndACaseWithoutATieEndsWithoutASource() {
        assertThat(alert(anna.send(opened, opened, ending("add-ending", "2024-10-12"))))
                .contains("End: comes once a municipality said yes");
        send(anna, "do", "approach", "town", "gm0002", "why", "it asked");
        send(anna, "do", "answer", "town", "gm0002", "answer", "yes");

        Browser.Response refused =
                anna.send(opened, opened, "do", "add-ending", "ending-last-day", "2199-01-01", "ending-cause", "other");
        assertThat(alert(refused))
                .contains(
                        "Last day of the work together: '2199-01-01' has yet to come",
                        "Explanation (public once confirmed): is missing",
                        "Ended by: is missing");
        for (String button : List.of("confirm-ending", "erase-ending")) {
            assertThat(alert(anna.send(opened, opened, "do", button, "reason", "none")))
                    .contains("was not written down yet");
        }
        send(
                anna,
                "do",
                "add-ending",
                "ending-last-day",
                "2024-10-12",
                "ending-cause",
                "unsafe",
                "ending-by",
                "partner",
                "source-url",
                "javascript:alert(1)");
        assertThat(anna.open(opened).html().select("a[href^=javascript]")).isEmpty();
        assertThat(text(opened)).contains("it isn’t safe or can’t be justified", "the partner");
        assertThat(alert(bert.send(opened, opened, "do", "confirm-ending"))).isNotEmpty();
    }

    @Test
    void theDeskToldOfMissingReportsLeadsToThem() {
        assertThat(text("/en/desk/reports")).contains("Nothing is missing.");
        MatchedCase.sayYes(anna, opened);
        send(anna, MatchedCase.closing());
        send(
                anna,
                "do",
                "add-phase",
                "phase-kind",
                "execution",
                "phase-planned-begin",
                "2024-01-01",
                "phase-planned-end",
                "2024-02-01");

        assertThat(anna.open("/en/desk")
                        .html()
                        .select("main .notice a[href=/en/desk/reports]")
                        .text())
                .isEqualTo("1 report is missing after a match.");
        assertThat(text("/en/desk/reports"))
                .contains("Case 1 Twifo Execution: no end written down yet 1 February 2024")
                .contains("days late anna@vng.example");
        assertThat(text("/nl/loket/reports"))
                .contains("Uitvoering: nog geen einde vastgelegd 1 februari 2024", "dagen te laat");
        send(anna, "do", "phase-went", "phase", "1", "phase-begun", "2024-01-02", "phase-ended", "2024-02-02");
        assertThat(text("/en/desk/reports")).contains("Execution: no result written down yet 2 February 2024");
        assertThat(text("/en/desk?q=wells")).contains("Nothing was found");
        assertThat(anna.send(opened, opened, ending("add-ending", "2024-01-01"))
                        .html()
                        .select("[role=alert] li")
                        .text())
                .contains("comes before its begin");
        send(anna, ending("add-ending", "2024-10-12"));
        assertThat(text("/en/desk?state=all&q=wells")).contains("Case 1 Twifo");
    }

    private static String[] ending(String button, String lastDay, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "do",
                button,
                "ending-last-day",
                lastDay,
                "ending-cause",
                "goals-reached",
                "ending-words",
                "all wells work",
                "ending-by",
                "together",
                "ending-function",
                "municipal executive",
                "ending-remains",
                "the manual is with the water board",
                "source-title",
                "Letter of the executive",
                "source-publisher",
                "Nieuwstad",
                "source-published",
                "2024"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private void send(Browser browser, String... fields) {
        Browser.Response response = browser.send(opened, opened, fields);
        assertThat(response.status()).as(alert(response)).isEqualTo(303);
    }

    /** Of today, by what is known now: the last of the steps by which that changed. */
    private String status(String tie) {
        return anna.open(tie).html().select("main .status").last().text();
    }

    private String text(String path) {
        return anna.open(path).html().select("main").text();
    }

    private static String alert(Browser.Response response) {
        return response.html().select("[role=alert]").text();
    }
}
