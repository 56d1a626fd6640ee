package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.web.account.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What the registry is told when a case is closed with a new partnership, and what it isn't told any more when the case is opened again. */
class CaseClosingTest {
    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();
    private final String opened = office.openCase();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aNewTieIsWithAMunicipalityThatSaidYes() {
        assertThat(alert(anna.send(opened, opened, MatchedCase.closing())))
                .contains("With: has not said yes in this case; note its answer first");
        send(anna, opened, "do", "approach", "town", "gm0002");
        for (String answer : List.of("none", "considers", "no")) {
            send(anna, opened, "do", "answer", "town", "gm0002", "answer", answer);
            assertThat(alert(anna.send(opened, opened, MatchedCase.closing())))
                    .as(answer)
                    .contains("With: has not said yes in this case");
        }
        assertThat(live()).isEmpty();

        send(anna, opened, "do", "answer", "town", "gm0002", "answer", "yes");
        send(anna, opened, MatchedCase.closing());
        assertThat(live()).isNotEmpty();
    }

    @Test
    void aTieThatThePairHasAlreadyIsNotChanged() {
        MatchedCase.sayYes(anna, opened);
        send(anna, opened, MatchedCase.closing());
        String other = office.openCase();
        MatchedCase.sayYes(anna, other);
        List<String> before = live();

        Browser.Response refused = anna.send(other, other, MatchedCase.closing("since", "2024"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(alert(refused))
                .contains(
                        "With: has a tie with Twifo already (since 2020), which this would change.",
                        "close the case with “a colleague was joined”",
                        "have an editor record it");
        assertThat(live()).isEqualTo(before);
        assertThat(text(other)).doesNotContain("The partnership in the registry");
        send(anna, other, "do", "close", "outcome", "joined-colleague", "with", "gm0002");
    }

    @Test
    void aTieOfAnotherKindIsNotInTheWay() {
        MatchedCase.sayYes(anna, opened);
        send(anna, opened, MatchedCase.closing());
        String other = office.openCase();
        MatchedCase.sayYes(anna, other);

        send(anna, other, MatchedCase.closing("kind", "stedenband"));

        assertThat(MatchedCase.tie(anna, other)).isNotEqualTo(MatchedCase.tie(anna, opened));
    }

    @Test
    void aTieThatWasInheritedIsOneOfTheHeir() {
        record(Sample.tie("gm0001", "x-gh-twifo").held("2001/").build());
        MatchedCase.sayYes(anna, opened);

        assertThat(alert(anna.send(opened, opened, MatchedCase.closing("kind", "stedenband"))))
                .contains("has a tie with Twifo already (since 2001)");
    }

    @Test
    void aTieThatEndedIsNotInTheWay() {
        record(Sample.tie("gm0002", "x-gh-twifo").held("1995/2004").build());
        MatchedCase.sayYes(anna, opened);

        send(anna, opened, MatchedCase.closing("kind", "stedenband"));

        assertThat(text(MatchedCase.tie(anna, opened))).contains("2020");
    }

    @Test
    void openingACaseAgainTakesBackWhatItsClosingRecorded() {
        MatchedCase.sayYes(anna, opened);
        send(anna, opened, MatchedCase.closing());
        String tie = MatchedCase.tie(anna, opened);
        assertThat(text(opened)).contains("is taken back there");
        assertThat(alert(anna.send(opened, opened, "do", "reopen"))).contains("Why: is missing");

        send(anna, opened, "do", "reopen", "reason", "the council has yet to decide");

        assertThat(live()).isEmpty();
        assertThat(text(tie)).contains("ingetrokken door het loket").doesNotContain("has yet to decide");
        assertThat(text(opened))
                .contains("Outcome of the case: taken back", "the council has yet to decide")
                .doesNotContain("The partnership in the registry");
        send(anna, opened, MatchedCase.closing());
        assertThat(MatchedCase.tie(anna, opened)).isEqualTo(tie);
        assertThat(live()).isNotEmpty();
    }

    @Test
    void onlyAnOpenCaseIsClosedAndOnlyAClosedOneOpened() {
        assertThat(alert(anna.send(opened, opened, "do", "reopen", "reason", "so")))
                .contains("What came of it: was not written down yet");
        MatchedCase.sayYes(anna, opened);
        send(anna, opened, MatchedCase.closing());
        List<String> before = live();

        for (String outcome : List.of("none", "new-partnership")) {
            assertThat(alert(anna.send(
                            opened,
                            opened,
                            MatchedCase.closing("outcome", outcome, "reason", "so", "kind", "contact"))))
                    .as(outcome)
                    .contains("What came of it: was written down already; open the case again first");
        }
        assertThat(live()).isEqualTo(before);
        assertThat(text(opened)).contains("The partnership in the registry");
    }

    private static void record(Assertion assertion) {
        Recorder recorder = TestGraph.shared().bean(Recorder.class);
        recorder.putSources(List.of(assertion.cites().source()));
        recorder.record(List.of(assertion));
    }

    /** What the registry says of the place that asks. */
    private static List<String> live() {
        return TestGraph.shared().query("""
                MATCH (assertion:Assertion)-[:SAYS]->(:Keyed {id: 'x-gh-twifo'})
                WHERE assertion.retractedAt IS NULL
                RETURN assertion.id AS id
                ORDER BY id
                """, Map.of()).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    private static void send(Browser browser, String page, String... fields) {
        Browser.Response response = browser.send(page, page, fields);
        assertThat(response.status()).as(alert(response)).isEqualTo(303);
    }

    private String text(String path) {
        return anna.open(path).html().select("main").text();
    }

    private static String alert(Browser.Response response) {
        return response.html().select("[role=alert]").text();
    }
}
