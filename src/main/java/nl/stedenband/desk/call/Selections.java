package nl.stedenband.desk.call;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.desk.call.Selection.SelectedAnswer;

/** Tells what two officers made of answers; one that has a single judgement so far is not among them, so nobody learns it here. */
@Singleton
public final class Selections {
    private final Calls calls;
    private final CallAnswers callAnswers;

    Selections(Calls calls, CallAnswers callAnswers) {
        this.calls = calls;
        this.callAnswers = callAnswers;
    }

    public Selection ofCall(PublishedCall call) {
        List<CallCriterion> criteria = call.text().criteria();
        return new Selection(
                call.number(),
                call.text().title(),
                criteria,
                callAnswers.listOfCall(call.number()).stream()
                        .filter(answer -> answer.state() == AnswerState.LET && answer.isJudged())
                        .map(answer -> new SelectedAnswer(
                                answer.number(), answer.text().town(), total(answer, criteria), answer.scores()))
                        .sorted(Comparator.comparingInt(SelectedAnswer::total)
                                .reversed()
                                .thenComparing(answer -> answer.town().name()))
                        .toList());
    }

    /** Of all calls of a request of which an answer was judged. */
    public List<Selection> ofRequest(int request) {
        return calls.listOfRequest(request).stream()
                .map(this::ofCall)
                .filter(selection -> !selection.answers().isEmpty())
                .toList();
    }

    /** Municipalities with an answer to a call of a request that got points, each with its best, the best first. */
    public List<JudgedTown> judged(int request) {
        Set<String> seen = new HashSet<>();
        return ofRequest(request).stream()
                .flatMap(selection -> selection.answers().stream()
                        .map(answer ->
                                new JudgedTown(selection.call(), selection.title(), selection.criteria(), answer)))
                .filter(one -> one.answer().total() > 0)
                .sorted(Comparator.comparingInt((JudgedTown one) -> one.answer().total())
                        .reversed())
                .filter(one -> seen.add(one.town().id()))
                .toList();
    }

    /** @param town the id of a municipality */
    public Optional<JudgedTown> findJudged(int request, String town) {
        return judged(request).stream()
                .filter(one -> one.town().id().equals(town))
                .findFirst();
    }

    private static int total(CallAnswer answer, List<CallCriterion> criteria) {
        return (int) Math.round(100
                * answer.scores().stream()
                        .mapToDouble(score -> score.share(criteria))
                        .average()
                        .orElseThrow());
    }
}
