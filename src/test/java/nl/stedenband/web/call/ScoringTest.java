package nl.stedenband.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.WrittenAnswer;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import nl.stedenband.web.desk.DeskOffice;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Two officers judge an answer, and neither knows what the other says before having judged. */
class ScoringTest {
    private static final String ANSWER = "/en/desk/calls/1/answers/1";
    private static final String CALL = "/en/desk/calls/1";
    private static final String[] OF_ANNA = {
        "do", "score", "points-1", "5", "reason-1", "ten years of it", "points-2", "1", "reason-2", "few hours"
    };
    private static final String[] OF_BERT = {
        "do", "score", "points-1", "4", "reason-1", "long ago", "points-2", "3", "reason-2", "hours enough"
    };

    private final CallOffice callOffice = new CallOffice();
    private final Browser anna = callOffice.anna();
    private final Browser bert = callOffice.office().officer(DeskOffice.BERT);
    private final CallAnswers callAnswers = TestGraph.shared().bean(CallAnswers.class);

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    private void answered(String town, String name) {
        callAnswers.answer(
                1,
                new WrittenAnswer(new Named("municipality", town, name), "officer", "hours", "river", "info@x.example"),
                Actor.stranger("test"));
    }

    private void let(int number) {
        String page = CALL + "/answers/" + number;
        anna.send(page, page, "do", "let");
        bert.send(page, page, "do", "let");
    }

    @Test
    void neitherSeesWhatTheOtherSaysBeforeBothHaveJudged() {
        callOffice.publish();
        answered("gm0002", "Nieuwstad");
        let(1);
        assertThat(secondOpinions(anna)).hasSize(1).allMatch(line -> line.endsWith(": answers to judge"));
        assertThat(anna.send(ANSWER, ANSWER, OF_ANNA).status()).isEqualTo(303);
        assertThat(secondOpinions(anna)).isEmpty();
        assertThat(secondOpinions(bert)).hasSize(1);

        assertThat(text(anna, ANSWER))
                .contains("anna@vng.example: 68 of 100", "ten years of it", "Until a colleague has judged too");
        for (String page : List.of(ANSWER, CALL)) {
            assertThat(text(bert, page)).as(page).doesNotContain("68 of 100", "ten years of it", "few hours");
        }
        assertThat(text(bert, ANSWER)).contains("A colleague has judged this answer already");
        Browser.Response mistaken = bert.send(ANSWER, ANSWER, "do", "score", "points-1", "3");
        assertThat(mistaken.html().text()).doesNotContain("ten years of it");

        Browser.Response twice = anna.send(ANSWER, ANSWER, "do", "let");
        assertThat(twice.status()).isEqualTo(422);
        Browser.Response again = anna.send(ANSWER, ANSWER, OF_BERT);
        assertThat(again.status()).isEqualTo(422);
        assertThat(CallOffice.alert(again)).contains("is judged by you already");

        assertThat(bert.send(ANSWER, ANSWER, OF_BERT).status()).isEqualTo(303);
        for (Browser officer : List.of(anna, bert)) {
            assertThat(text(officer, ANSWER))
                    .contains(
                            "anna@vng.example: 68 of 100",
                            "bert@vng.example: 72 of 100",
                            "ten years of it",
                            "long ago");
            assertThat(text(officer, CALL)).contains("Nieuwstad: 70 of 100", "hours enough");
        }
    }

    @Test
    void nobodyJudgesTwiceNorForAnotherNorAsTheThird() {
        callOffice.publish();
        answered("gm0002", "Nieuwstad");
        Browser.Response early = anna.send(ANSWER, ANSWER, OF_ANNA);
        assertThat(early.status()).isEqualTo(422);
        assertThat(CallOffice.alert(early)).contains("can't be judged: two officers have to let it first");
        let(1);
        anna.send(ANSWER, ANSWER, OF_ANNA);
        String[] forAnna = new String[OF_BERT.length + 2];
        System.arraycopy(OF_BERT, 0, forAnna, 0, OF_BERT.length);
        forAnna[OF_BERT.length] = "by";
        forAnna[OF_BERT.length + 1] = DeskOffice.ANNA;

        assertThat(bert.send(ANSWER, ANSWER, forAnna).status()).isEqualTo(303);

        assertThat(text(anna, ANSWER)).contains("ten years of it", "bert@vng.example: 72 of 100", "long ago");
        Browser carla = callOffice.office().officer("carla@vng.example");
        Browser.Response third = carla.send(ANSWER, ANSWER, OF_BERT);
        assertThat(third.status()).isEqualTo(422);
        assertThat(CallOffice.alert(third)).contains("is judged by two officers already");
        assertThat(third.html().select("#reason-1")).as("no form for it").isEmpty();
        SignedInService.add("editor@vng.example", AccountRole.EDITOR);
        Browser editor = new Browser(callOffice.office().reader());
        editor.signIn("editor@vng.example", SignedInService.PASSWORD);
        assertThat(editor.open(ANSWER).status()).isEqualTo(403);
    }

    @Test
    void theCertificateOfTheCaseHasTheScoresWithTheirReasonsOnceBothHaveJudged() {
        String shortlist = "/en/desk/requests/1/shortlist";
        String certificate = anna.send(shortlist, shortlist).location() + "/certificate";
        callOffice.publish();
        answered("gm0002", "Nieuwstad");
        answered("gm0003", "Verderstad");
        let(1);
        let(2);
        anna.send(ANSWER, ANSWER, OF_ANNA);
        assertThat(text(anna, certificate)).doesNotContain("ten years of it", "Selection");

        bert.send(ANSWER, ANSWER, OF_BERT);
        String other = CALL + "/answers/2";
        for (Browser officer : List.of(anna, bert)) {
            officer.send(
                    other,
                    other,
                    "do",
                    "score",
                    "points-1",
                    "5",
                    "reason-1",
                    "best",
                    "points-2",
                    "5",
                    "reason-2",
                    "all");
        }

        assertThat(anna.open(certificate).html().select("main article h3").eachText())
                .as("the best first")
                .containsExactly("Verderstad: 100 of 100", "Nieuwstad: 70 of 100");
        assertThat(text(anna, certificate))
                .contains("Selection after call 1", "Experience: 5 of 5", "ten years of it", "hours enough");
        assertThat(TestGraph.shared()
                        .query("MATCH (entry:LogEntry) RETURN entry.deed + ' ' + entry.object AS deed", Map.of())
                        .stream()
                        .map(row -> row.get("deed").asString()))
                .contains("answer.scored call-answer/1", "answer.scored call-answer/2");
    }

    @Test
    void whoWasJudgedIsOfferedAsApproachAndTheSelectionIsTheReason() {
        String shortlist = "/en/desk/requests/1/shortlist";
        String opened = anna.send(shortlist, shortlist).location();
        callOffice.publish();
        answered("gm0002", "Nieuwstad");
        let(1);
        anna.send(ANSWER, ANSWER, OF_ANNA);
        assertThat(text(anna, opened)).doesNotContain("Answers to calls that two officers judged");
        bert.send(ANSWER, ANSWER, OF_BERT);

        assertThat(anna.open(opened).html().select("ul.judged li").eachText())
                .containsExactly(
                        "Nieuwstad Its answer to call 1 “Who helps with clean water?” was judged by two officers: 70 of 100 points");
        String page = opened + "/approach?town=gm0002";
        assertThat(anna.open(page).html().select("#judged").text())
                .contains("70 of 100 points", "anna@vng.example: 68 of 100", "ten years of it", "hours enough");
        assertThat(anna.open(page).html().select("#letter-text").val())
                .contains("- Twee van ons hebben uw antwoord op onze oproep “Wie helpt met schoon water?” beoordeeld.")
                .as("points are for the desk alone")
                .doesNotContain("ten years of it", "70", "punten");
        assertThat(anna.send(page, opened, "do", "approach").status()).isEqualTo(303);
        assertThat(text(anna, opened))
                .contains(
                        "Why this municipality Its answer to call 1 “Who helps with clean water?” was judged by two officers: 70 of")
                .doesNotContain("Answers to calls that two officers judged");
        assertThat(text(anna, opened.replace("/en/desk/", "/nl/loket/")))
                .contains(
                        "Het antwoord op oproep 1 “Wie helpt met schoon water?” is door twee medewerkers beoordeeld: 70");
        assertThat(text(anna, opened + "/history"))
                .contains("Wie helpt met schoon water? / Who helps with clean water?: 70/100");
        anna.send(opened, opened, "do", "answer", "town", "gm0002", "answer", "yes");
        assertThat(text(anna, opened + "/brief"))
                .contains("Its answer to call 1 “Who helps with clean water?” was judged");
    }

    @Test
    void anAnswerThatGotNoPointsIsNotOfferedAsApproach() {
        String shortlist = "/en/desk/requests/1/shortlist";
        String opened = anna.send(shortlist, shortlist).location();
        callOffice.publish();
        answered("gm0002", "Nieuwstad");
        let(1);
        for (Browser officer : List.of(anna, bert)) {
            String[] nothing = {
                "do", "score", "points-1", "0", "reason-1", "none", "points-2", "0", "reason-2", "no hours"
            };
            assertThat(officer.send(ANSWER, ANSWER, nothing).status()).isEqualTo(303);
        }

        assertThat(text(anna, ANSWER)).contains("anna@vng.example: 0 of 100", "bert@vng.example: 0 of 100");
        assertThat(anna.open(opened).html().select("ul.judged")).isEmpty();
    }

    @Test
    void whatIsWrongWithAJudgementIsToldAndStaysInTheForm() {
        callOffice.publish();
        answered("gm0002", "Nieuwstad");
        let(1);

        Browser.Response refused =
                anna.send(ANSWER, ANSWER, "do", "score", "points-1", "6", "reason-1", "too good", "points-2", "2");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert] li").eachText())
                .containsExactlyInAnyOrder(
                        "Points for criterion 1: '6' is not a whole number from 0 to 5",
                        "Reason for criterion 2: is missing");
        assertThat(refused.html().select("#reason-1").text()).isEqualTo("too good");
        assertThat(refused.html().select("#points-2 option[selected]").val()).isEqualTo("2");
        assertThat(text(bert, ANSWER)).doesNotContain("A colleague has judged");
    }

    private static String text(Browser officer, String page) {
        return officer.open(page).html().select("main").text();
    }

    private static List<String> secondOpinions(Browser officer) {
        return officer.open("/en/desk").html().select(".second-opinions li").eachText();
    }
}
