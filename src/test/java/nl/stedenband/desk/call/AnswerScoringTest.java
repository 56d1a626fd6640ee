package nl.stedenband.desk.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.desk.call.AnswerScore.CriterionScore;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.InvalidQuestion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may see which judgement, and what becomes of two at the same moment. */
class AnswerScoringTest {
    private static final Actor ANNA = Actor.stranger("anna");
    private static final Actor BERT = Actor.stranger("bert");
    private static final List<CriterionScore> GOOD = List.of(new CriterionScore(4, "they know it"));

    private final TestGraph graph = TestGraph.shared().reset();
    private final CallAnswers callAnswers = graph.bean(CallAnswers.class);
    private final AnswerScoring answerScoring = graph.bean(AnswerScoring.class);

    @BeforeEach
    void letAnAnswer() {
        graph.bean(Requests.class).add(HelpRequest.ofWords(Map.of("country", "GH", "themes", "water")), ANNA);
        CallWords words = new CallWords("Wie helpt?", "Who helps?");
        CallText text = new CallText(
                words,
                words,
                List.of("water"),
                "GH",
                LocalDate.parse("2099-12-31"),
                List.of(new CallCriterion(words, 7)));
        graph.bean(Calls.class).publish(1, text, ANNA);
        callAnswers.answer(
                1,
                new WrittenAnswer(
                        new Named("municipality", "gm0002", "Nieuwstad"),
                        "officer",
                        "hours",
                        "river",
                        "info@x.example"),
                Actor.stranger("network"));
        graph.bean(AnswerReviewing.class).let(1, ANNA);
        graph.bean(AnswerReviewing.class).let(1, BERT);
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aFirstJudgementIsForWhoMadeItAlone() {
        answerScoring.score(1, 1, GOOD, ANNA);

        assertThat(callAnswers.get(1, 1, ANNA).scores()).hasSize(1);
        assertThat(callAnswers.get(1, 1, BERT).scores()).isEmpty();
        assertThat(callAnswers.get(1, 1, BERT).scorers()).isEqualTo(1);
        assertThat(callAnswers.listOfCall(1)).singleElement().matches(answer -> answer.scores()
                .isEmpty());
        assertThat(graph.bean(Selections.class).ofRequest(1)).isEmpty();

        answerScoring.score(1, 1, List.of(new CriterionScore(1, "long ago")), BERT);

        assertThat(callAnswers.get(1, 1, BERT).scores()).hasSize(2);
        assertThat(graph.bean(Selections.class).ofRequest(1))
                .singleElement()
                .matches(selection -> selection.answers().get(0).total() == 50);
    }

    @Test
    void ofTwoAtTheSameMomentNoneOverwritesTheOther() throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        ExecutorService officers = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> both = officers.invokeAll(List.of(scoring(ANNA, start), scoring(BERT, start)));
            long told =
                    both.stream().filter(AnswerScoringTest::wasToldOfAnother).count();

            assertThat(callAnswers.get(1, 1, ANNA).scorers()).isEqualTo((int) (2 - told));
            assertThat(told).isLessThan(2);
        } finally {
            officers.shutdownNow();
        }
    }

    @Test
    void aJudgementHasPointsForEveryCriterion() {
        assertThatThrownBy(() -> answerScoring.score(1, 1, List.of(), ANNA)).isInstanceOf(InvalidQuestion.class);
        assertThat(callAnswers.get(1, 1, ANNA).scorers()).isZero();
    }

    private Callable<Boolean> scoring(Actor officer, CyclicBarrier start) {
        return () -> {
            start.await();
            answerScoring.score(1, 1, GOOD, officer);
            return true;
        };
    }

    private static boolean wasToldOfAnother(Future<Boolean> scored) {
        try {
            return !scored.get();
        } catch (ExecutionException e) {
            assertThat(e).hasCauseInstanceOf(ChangedMeanwhile.class);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
