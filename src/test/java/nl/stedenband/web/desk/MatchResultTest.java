package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.cases.FrozenShortlist;
import nl.stedenband.desk.cases.ShortlistSearch;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What came of a match is written down by one officer and made public by another. */
class MatchResultTest {
    private static final String INDICATOR = "households with tap water";

    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();
    private final Browser bert = office.officer(DeskOffice.BERT);
    private final String opened = office.openCase();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aResultIsPublicOnceASecondOfficerConfirmsItAndCountsAsExperience() {
        MatchedCase.sayYes(anna, opened);
        send(anna, MatchedCase.closing());
        String tie = MatchedCase.tie(anna, opened);
        assertThat(themeExperience()).isEmpty();
        send(anna, result("add-result", "420"));

        assertThat(text(tie)).doesNotContain(INDICATOR).doesNotContain("Final report");
        assertThat(themeExperience()).isEmpty();
        assertThat(anna.open(opened).html().select("button[value=confirm-result]"))
                .isEmpty();
        Browser.Response own = anna.send(opened, opened, "do", "confirm-result", "result", "1");
        assertThat(alert(own)).contains("Result: was written down by yourself: another officer confirms");
        assertThat(text(opened)).contains("You wrote this down. Another officer can confirm it.");
        send(bert, "do", "confirm-result", "result", "1");

        assertThat(text(opened)).contains("Public confirmed by bert@vng.example");
        assertThat(text(tie))
                .contains(INDICATOR + ": vooraf 100, doel 500, bereikt 420", "Final report", "drinking water")
                .doesNotContain("anna@vng.example");
        assertThat(anna.open(tie).html().select("#results tbody tr > *").eachText())
                .startsWith(INDICATOR, "100", "500", "420", "1 October 2024")
                .last()
                .asString()
                .startsWith("Final report")
                .endsWith("to the assertion: " + INDICATOR);
        String assertion = anna.open(tie).html().select("#results a[href^=#]").attr("href");
        assertThat(anna.open(tie).html().getElementById(assertion.substring(1))).isNotNull();
        String partnership = tie.replace("/en/", "/v1/");
        assertThat(anna.open(partnership).html().text())
                .contains("\"results\":[{\"assertion\":", "\"actual\":\"420\",\"measuredOn\":\"2024-10-01\"");
        assertThat(themeExperience()).isNotEmpty();
        assertThat(alert(bert.send(opened, opened, "do", "confirm-result", "result", "1")))
                .contains("is public already");
    }

    @Test
    void aThemeThatWasChosenByItsIdIsNamedOnTheTie() {
        MatchedCase.sayYes(anna, opened);
        send(anna, MatchedCase.closing());
        List<String> fields = Arrays.asList(result("add-result", "420"));
        fields.replaceAll(field -> field.equals("drinking water") ? "ruimtelijke-ordening" : field);
        send(anna, fields.toArray(String[]::new));
        send(bert, "do", "confirm-result", "result", "1");

        assertThat(text(MatchedCase.tie(anna, opened)))
                .contains("ruimtelijke ordening")
                .doesNotContain("ruimtelijke-ordening");
    }

    @Test
    void whatIsCorrectedOrErasedIsPublicNoMore() {
        MatchedCase.sayYes(anna, opened);
        send(anna, MatchedCase.closing());
        send(anna, result("add-result", "420"));
        send(bert, "do", "confirm-result", "result", "1");
        send(anna, result("correct-result", "400", "result", "1", "reason", "counted twice"));

        assertThat(live()).isZero();
        assertThat(anna.open(MatchedCase.tie(anna, opened)).html().select("#results"))
                .isEmpty();
        assertThat(text(opened))
                .contains("400", "Result 1: corrected", "counted twice")
                .doesNotContain("Public confirmed");
        send(bert, "do", "confirm-result", "result", "1");
        assertThat(live()).isOne();
        send(anna, "do", "erase-result", "result", "1", "reason", "another town");

        assertThat(live()).isZero();
        assertThat(text(opened)).contains("No result was written down yet.", "Result 1: erased", "another town");
        assertThat(text(opened + "/history")).doesNotContain(INDICATOR);
        assertThat(retractions()).hasSize(2).allMatch(reason -> reason.equals("ingetrokken door het loket"));
    }

    @Test
    void openingTheCaseAgainKeepsAResultWithTheDeskAlone() {
        MatchedCase.sayYes(anna, opened);
        send(anna, MatchedCase.closing());
        String tie = MatchedCase.tie(anna, opened);
        send(anna, result("add-result", "420"));
        send(bert, "do", "confirm-result", "result", "1");

        send(anna, "do", "reopen", "reason", "the council has yet to decide");

        assertThat(live()).isZero();
        assertThat(retractions()).containsOnly("ingetrokken door het loket");
        assertThat(text(opened)).contains("420").doesNotContain("Public confirmed");
        send(anna, MatchedCase.closing());
        assertThat(anna.open(tie).html().select("#results")).isEmpty();
        send(bert, "do", "confirm-result", "result", "1");
        assertThat(anna.open(tie).html().select("#results").text()).contains("420");
    }

    @Test
    void aCaseWithoutATieSaysWhatToDo() {
        send(anna, "do", "approach", "town", "gm0002", "why", "it asked");
        assertThat(alert(anna.send(opened, opened, result("add-result", "420"))))
                .contains("Result: comes once a municipality said yes");
        send(anna, "do", "answer", "town", "gm0002", "answer", "yes");
        send(anna, result("add-result", "420"));

        assertThat(text(opened)).contains("Close the case with a new partnership; then a second officer can confirm");
        assertThat(alert(bert.send(opened, opened, "do", "confirm-result", "result", "1")))
                .contains("Result: can’t be public yet: the case has no tie in the registry; close it");
        send(anna, MatchedCase.closing());
        send(bert, "do", "confirm-result", "result", "1");
        assertThat(live()).isOne();
    }

    @Test
    void allThatIsMissingIsToldAtOnceAndWhatWasWrittenStays() {
        MatchedCase.sayYes(anna, opened);
        send(anna, MatchedCase.closing());

        Browser.Response refused = anna.send(
                opened,
                opened,
                "do",
                "add-result",
                "result-indicator",
                "wells",
                "result-on",
                "2199-01-01",
                "result-theme",
                "",
                "source-title",
                "",
                "source-url",
                "ftp://x");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(alert(refused))
                .contains(
                        "Before: is missing",
                        "Target: is missing",
                        "Reached: is missing",
                        "Theme: is missing",
                        "Measured on: '2199-01-01' has yet to come",
                        "Else: title of the source: is missing",
                        "Address on the web");
        assertThat(refused.html()
                        .select("details[open] input[name=result-indicator]")
                        .val())
                .isEqualTo("wells");
        for (String button : List.of("confirm-result", "correct-result", "erase-result")) {
            assertThat(anna.send(opened, opened, result(button, "1", "result", "9", "reason", "none"))
                            .status())
                    .as(button)
                    .isEqualTo(422);
        }
    }

    private static String[] result(String button, String actual, String... more) {
        List<String> fields = new ArrayList<>(List.of(
                "do",
                button,
                "result-indicator",
                INDICATOR,
                "result-baseline",
                "100",
                "result-target",
                "500",
                "result-actual",
                actual,
                "result-on",
                "1 oktober 2024",
                "result-theme",
                "drinking water",
                "source-title",
                "Final report",
                "source-publisher",
                "Nieuwstad",
                "source-published",
                "2024"));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    /** Of the town, for a request from another country about the theme of the result. */
    private static List<String> themeExperience() {
        TestGraph graph = TestGraph.shared();
        FrozenShortlist found = graph.bean(ShortlistSearch.class)
                .now(graph.bean(Requests.class)
                        .add(
                                HelpRequest.ofWords(
                                        Map.of("country", "DE", "name", "Aachen", "themes", "drinking water")),
                                Actor.stranger("test")));
        return found.list().told().stream()
                .filter(town -> town.municipality().id().equals("gm0002"))
                .flatMap(town -> town.reasons().stream())
                .map(reason -> reason.rule())
                .filter(rule -> rule.equals("theme"))
                .toList();
    }

    private static int live() {
        return TestGraph.shared().query("""
                MATCH (assertion:Assertion)
                WHERE assertion.note STARTS WITH $indicator AND assertion.retractedAt IS NULL
                RETURN assertion.id AS id
                """, Map.of("indicator", INDICATOR)).size();
    }

    private static List<String> retractions() {
        return TestGraph.shared().query("""
                        MATCH (assertion:Assertion)
                        WHERE assertion.note STARTS WITH $indicator
                        RETURN assertion.retractionReason AS reason
                        """, Map.of("indicator", INDICATOR)).stream()
                .map(row -> row.get("reason").asString())
                .toList();
    }

    private void send(Browser browser, String... fields) {
        Browser.Response response = browser.send(opened, opened, fields);
        assertThat(response.status()).as(alert(response)).isEqualTo(303);
    }

    private String text(String path) {
        return anna.open(path).html().select("main").text();
    }

    private static String alert(Browser.Response response) {
        return response.html().select("[role=alert]").text();
    }
}
