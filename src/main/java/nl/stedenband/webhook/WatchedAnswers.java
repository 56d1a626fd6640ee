package nl.stedenband.webhook;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.stedenband.graph.traversal.AnswerChange;
import nl.stedenband.graph.traversal.AnswerChanges;
import nl.stedenband.graph.traversal.Traversals;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.NotInRegistry;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.traversal.Traversal;

/** Asks what users watch. */
@Singleton
final class WatchedAnswers {
    private final Traversals traversals;
    private final AnswerChanges answerChanges;

    WatchedAnswers(Traversals traversals, AnswerChanges answerChanges) {
        this.traversals = traversals;
        this.answerChanges = answerChanges;
    }

    /**
     * Makes sure that a question can be asked again and again, and that its answer isn't too large to be compared.
     *
     * @param now the moment whose answer is looked at
     * @throws InvalidQuestion when there is no such question, or something is wrong with its parameters
     * @throws NotInRegistry when one names a thing that isn't there
     */
    void check(WatchedQuestion question, Instant now) {
        Traversal traversal = traversals
                .find(question.name())
                .orElseThrow(
                        () -> new InvalidQuestion(List.of(new Mistake("question", ParameterFault.NO_QUESTION.with()))));
        answerChanges.checkParameters(traversal, question.parameters());
        answerChanges.between(traversal, question.parameters(), now, now);
    }

    /**
     * How the answer of one moment differs from that of another; nothing where it is the same.
     *
     * @throws InvalidQuestion when the question can't be asked any more
     * @throws NotInRegistry when there is no such question any more, or it names a thing that is gone
     */
    Optional<AnswerChange> change(WatchedQuestion question, Instant before, Instant now) {
        Traversal traversal = get(question);
        return answerChanges.between(traversal, question.parameters(), before, now);
    }

    Traversal get(WatchedQuestion question) {
        return traversals.find(question.name()).orElseThrow(() -> new NotInRegistry(question.name()));
    }
}
