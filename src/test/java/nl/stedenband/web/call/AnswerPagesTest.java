package nl.stedenband.web.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.call.AnswerState;
import nl.stedenband.desk.call.CallAnswer;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.WrittenAnswer;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.desk.DeskOffice;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Municipalities answer calls without an account; two officers let it be said which did. */
class AnswerPagesTest {
    private static final String CALL = "/en/calls/1";
    private static final String ANSWER = "/en/desk/calls/1/answers/1";
    private static final String SECOND = "/en/desk/calls/1/answers/2";
    private static final String[] FIELDS = {
        "answer-town",
        "gm0002",
        "answer-function",
        "hydrologist",
        "answer-offer",
        "forty hours a year",
        "answer-motivation",
        "we know the river",
        "answer-mailbox",
        "info@nieuwstad.example"
    };

    private final CallOffice callOffice = new CallOffice();
    private final Browser anna = callOffice.anna();
    private final Browser stranger = callOffice.stranger();
    private final CallAnswers callAnswers = TestGraph.shared().bean(CallAnswers.class);

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void whoAnsweredIsPublicOnceTwoOfficersLetItAndNothingElseEverIs() {
        callOffice.publish();
        Browser.Response sent = stranger.send(CALL, CALL, FIELDS);
        assertThat(sent.status()).isEqualTo(200);
        assertThat(sent.html().select("[role=status]").text())
                .contains("Two officers of VNG International look at your answer", "This website sends no mail");
        assertThat(sent.html().select("dl.facts").text())
                .contains(
                        "Who helps with clean water?",
                        "answer 1 to call 1",
                        "Nieuwstad",
                        "hydrologist",
                        "What you offer forty hours a year",
                        "we know the river",
                        "info@nieuwstad.example");
        assertThat(stranger.open(CALL + "/sent").status()).isEqualTo(404);
        assertThat(anna.open("/en/desk/calls/1").html().select("main").text()).contains("Nieuwstad", "waits");
        assertThat(anna.open(ANSWER).html().select("main").text())
                .contains(
                        "answer 1 to call 1",
                        "Municipality Nieuwstad",
                        "hydrologist",
                        "What it offers forty hours a year",
                        "Why this municipality we know the river",
                        "info@nieuwstad.example")
                .doesNotContain("Your municipality", "What you offer");
        assertThat(anna.open("/en/desk/calls").html().select("tbody td.number").eachText())
                .as("answers, undecided, let and not judged")
                .containsExactly("1", "1", "0");
        assertNotPublic();

        assertThat(anna.send(ANSWER, ANSWER, "do", "let").status()).isEqualTo(303);
        assertNotPublic();
        Browser.Response own = anna.send(ANSWER, ANSWER, "do", "let");
        assertThat(own.status()).isEqualTo(422);
        assertThat(CallOffice.alert(own)).contains("is let by you already: another officer decides");
        assertNotPublic();

        Browser bert = callOffice.office().officer(DeskOffice.BERT);
        assertThat(bert.send(ANSWER, ANSWER, "do", "let").status()).isEqualTo(303);
        assertThat(callOffice.read(CALL)).contains("Municipalities that answered Nieuwstad");
        assertThat(callOffice.read("/v1/calls")).contains("Nieuwstad");
        for (String path : List.of(CALL, "/v1/calls", "/en/calls")) {
            assertThat(callOffice.read(path))
                    .as(path)
                    .doesNotContain("hydrologist", "forty hours", "the river", "info@nieuwstad.example");
        }
        assertThat(CallOffice.alert(bert.send(ANSWER, ANSWER, "do", "let"))).contains("is decided already");

        assertThat(CallOffice.alert(bert.send(ANSWER, ANSWER, "do", "refuse"))).contains("Why", "is missing");
        assertThat(bert.send(ANSWER, ANSWER, "do", "refuse", "refuse-why", "sent by a joker")
                        .status())
                .isEqualTo(303);
        assertNotPublic();
        assertThat(deeds())
                .contains(
                        "call.answered call-answer/1",
                        "answer.seconded call-answer/1",
                        "answer.let call-answer/1",
                        "answer.refused call-answer/1");
    }

    private void assertNotPublic() {
        for (String path : List.of(CALL, "/v1/calls", "/en/calls")) {
            Document shown = callOffice.stranger().open(path).html();
            shown.select("form").remove();
            assertThat(shown.text())
                    .as(path)
                    .doesNotContain("Municipalities that answered", "hydrologist", "Nieuwstad");
        }
    }

    @Test
    void anAnswerAfterTheTermIsRefusedAndNothingThatWasWrittenIsLost() {
        callOffice.publishLate();

        Browser.Response late = late();

        assertThat(late.status()).isEqualTo(422);
        assertThat(CallOffice.alert(late)).contains("can't be given any more: the call was closed after");
        assertThat(late.html().select("#answer-offer").text()).isEqualTo("forty hours a year");
        assertThat(late.html().select("#answer-town option[selected]").attr("value"))
                .isEqualTo("gm0002");
        assertThat(late.html().select("main button")).isEmpty();
        assertThat(callAnswers.listOfCall(1)).isEmpty();
        assertThat(stranger.open(CALL).html().select("main form"))
                .as("no form to begin with")
                .isEmpty();
    }

    @Test
    void anAnswerToACallThatWasWithdrawnIsRefusedAndNothingThatWasWrittenIsLost() {
        callOffice.publish();
        callOffice.calls().withdraw(1, 1, "mistake", Actor.stranger("test"));

        Browser.Response late = late();

        assertThat(late.status()).isEqualTo(422);
        assertThat(CallOffice.alert(late)).contains("can't be given any more: the call was withdrawn");
        assertThat(late.html().select("#answer-motivation").text()).isEqualTo("we know the river");
        assertThat(late.html().select("main").text()).doesNotContain("clean water");
        assertThat(callAnswers.listOfCall(1)).isEmpty();
        assertThatThrownBy(() -> callAnswers.answer(
                        1,
                        new WrittenAnswer(
                                new Named("municipality", "gm0002", "Nieuwstad"),
                                "officer",
                                "hours",
                                "why",
                                "info@x.nl"),
                        Actor.stranger("test")))
                .isInstanceOf(InvalidQuestion.class);
    }

    /** With the form that was open since before. */
    private Browser.Response late() {
        String token =
                stranger.open("/en/edit/tie").html().select("input[name=form]").val();
        String[] fields = new String[FIELDS.length + 2];
        System.arraycopy(FIELDS, 0, fields, 0, FIELDS.length);
        fields[FIELDS.length] = "form";
        fields[FIELDS.length + 1] = token;
        return stranger.post(CALL, fields);
    }

    @Test
    void allThatIsWrongWithAnAnswerIsToldAtOnceAndStaysInTheForm() {
        callOffice.publish();

        Browser.Response refused = stranger.send(
                CALL,
                CALL,
                "answer-town",
                "gm9999",
                "answer-function",
                "x".repeat(201),
                "answer-offer",
                "ask international@nieuwstad.example",
                "answer-mailbox",
                "jan.jansen@nieuwstad.example");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("[role=alert] li").eachText())
                .anyMatch(line -> line.startsWith("Your municipality: ") && line.contains("gm9999"))
                .anyMatch(line -> line.startsWith("Your function"))
                .anyMatch(line -> line.startsWith("What you offer: holds a mail address or telephone number"))
                .anyMatch(line -> line.equals("Why your municipality: is missing"))
                .anyMatch(line -> line.startsWith("Mail address for the reply: looks like the address of a person"));
        assertThat(refused.html().select("#answer-mailbox").val()).isEqualTo("jan.jansen@nieuwstad.example");
        assertThat(refused.html().select("#answer-offer").text()).isEqualTo("ask international@nieuwstad.example");
        for (String field : List.of("answer-function", "answer-offer", "answer-motivation")) {
            assertThat(CallOffice.alert(stranger.send(CALL, CALL, with(field, "call 06-12345678"))))
                    .as(field)
                    .contains("holds a mail address or telephone number");
        }
        assertThat(callAnswers.listOfCall(1)).isEmpty();
        assertThat(callOffice.stranger().post(CALL, FIELDS).status())
                .as("not from our page")
                .isEqualTo(403);
    }

    @Test
    void whoSendsTooMuchHasToWaitAndKeepsWhatWasWritten() {
        callOffice.publish();
        String token = stranger.open(CALL).html().select("input[name=form]").val();
        int status = 0;
        Browser.Response last = null;
        for (int i = 0; i < 30 && status != 429; i++) {
            last = stranger.post(CALL, "form", token, "answer-offer", "again");
            status = last.status();
        }

        assertThat(status).isEqualTo(429);
        assertThat(CallOffice.alert(last)).contains("was sent too often from your network");
        assertThat(last.html().select("#answer-offer").text()).isEqualTo("again");
    }

    @Test
    void aSecondAnswerReplacesTheFirstUntilTwoOfficersLetOne() {
        callOffice.publish();
        stranger.send(CALL, CALL, FIELDS);
        anna.send(ANSWER, ANSWER, "do", "let");

        assertThat(stranger.send(CALL, CALL, offering("eighty hours a year")).status())
                .isEqualTo(200);

        assertThat(anna.open("/en/desk/calls/1").html().select("ul.ties li").eachText())
                .singleElement()
                .asString()
                .contains("Nieuwstad waits for two officers");
        assertThat(anna.open("/en/desk/calls").html().select("tbody td.number").eachText())
                .containsExactly("1", "1", "0");
        assertThat(anna.open(ANSWER).html().select("main").text())
                .contains("replaced", "The municipality sent another answer later", "forty hours a year");
        assertThat(anna.open(ANSWER).html().select("main button")).isEmpty();
        Browser bert = callOffice.office().officer(DeskOffice.BERT);
        String token = bert.open(SECOND).html().select("input[name=form]").val();
        Browser.Response unseen = bert.post(ANSWER, "form", token, "do", "let");
        assertThat(unseen.status()).isEqualTo(422);
        assertThat(CallOffice.alert(unseen)).contains("was replaced: the municipality sent another answer later");

        for (Browser officer : List.of(anna, bert)) {
            assertThat(officer.open(SECOND).html().select("main").text())
                    .contains("eighty hours a year", "Earlier answers of this municipality");
            assertThat(officer.send(SECOND, SECOND, "do", "let").status()).isEqualTo(303);
        }
        Browser.Response third = stranger.send(CALL, CALL, offering("no hours"));
        assertThat(third.status()).isEqualTo(422);
        assertThat(CallOffice.alert(third)).contains("was given by your municipality already", "send a mail");
        assertThat(third.html().select("#answer-offer").text()).isEqualTo("no hours");
        assertThat(callAnswers.listOfCall(1)).hasSize(2);
        assertThat(deeds()).contains("answer.replaced call-answer/1", "call.answered call-answer/2");
    }

    @Test
    void whatARefusedAnswerReplacedCountsAgain() {
        callOffice.publish();
        stranger.send(CALL, CALL, FIELDS);
        anna.send(ANSWER, ANSWER, "do", "let");
        callOffice.stranger().send(CALL, CALL, offering("a joke"));

        assertThat(anna.send(SECOND, SECOND, "do", "refuse", "refuse-why", "a joke")
                        .status())
                .isEqualTo(303);

        assertThat(callAnswers.listOfCall(1))
                .extracting(CallAnswer::state)
                .as("the first as it was, let by one officer")
                .containsExactly(AnswerState.SECONDED, AnswerState.REFUSED);
        assertThat(deeds()).contains("answer.restored call-answer/1");
        assertThat(stranger.send(CALL, CALL, offering("sixty hours a year")).status())
                .as("an answer after one that was refused")
                .isEqualTo(200);
        assertThat(callAnswers.listOfCall(1))
                .extracting(CallAnswer::state)
                .containsExactly(AnswerState.REPLACED, AnswerState.REFUSED, AnswerState.WAITING);
    }

    @Test
    void ofTwoAnswersAtOnceTheLaterReplacesTheOther() throws Exception {
        callOffice.publish();
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService municipality = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> both = municipality.invokeAll(
                    List.of(answering("forty hours a year", start), answering("eighty hours a year", start)));
            for (Future<Integer> sent : both) {
                assertThat(sent.get()).isEqualTo(200);
            }
        } finally {
            municipality.shutdownNow();
        }

        assertThat(callAnswers.listOfCall(1))
                .extracting(CallAnswer::state)
                .containsExactly(AnswerState.REPLACED, AnswerState.WAITING);
        assertThat(callAnswers.listOfCall(1))
                .extracting(answer -> answer.text().offer())
                .containsExactlyInAnyOrder("forty hours a year", "eighty hours a year");
    }

    private Callable<Integer> answering(String offer, CyclicBarrier start) {
        Browser browser = callOffice.stranger();
        String token = browser.open(CALL).html().select("input[name=form]").val();
        List<String> fields = new ArrayList<>(List.of(offering(offer)));
        fields.addAll(List.of("form", token));
        return () -> {
            start.await();
            return browser.post(CALL, fields.toArray(String[]::new)).status();
        };
    }

    /** The usual answer with another offer. */
    private static String[] offering(String offer) {
        return with("answer-offer", offer);
    }

    private static String[] with(String field, String written) {
        String[] fields = FIELDS.clone();
        fields[List.of(FIELDS).indexOf(field) + 1] = written;
        return fields;
    }

    private static List<String> deeds() {
        return TestGraph.shared()
                .query("MATCH (entry:LogEntry) RETURN entry.deed + ' ' + entry.object AS deed", Map.of())
                .stream()
                .map(row -> row.get("deed").asString())
                .toList();
    }

    @Test
    void anAnswerIsFoundAtItsOwnCallAlone() {
        callOffice.publish();
        callOffice.publish();
        stranger.send(CALL, CALL, FIELDS);

        assertThat(anna.open(ANSWER).status()).isEqualTo(200);
        assertThat(anna.open("/en/desk/calls/2/answers/1").status()).isEqualTo(404);
        assertThat(callAnswers.listOfCall(1)).singleElement().matches(answer -> answer.state() == AnswerState.WAITING);
    }
}
