package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * What came of the answers to a call: those that two officers judged, with the scores and reasons of both.
 *
 * @param call the number of the call
 * @param answers the best first
 */
@Serdeable
public record Selection(int call, CallWords title, List<CallCriterion> criteria, List<SelectedAnswer> answers) {
    public Selection {
        criteria = List.copyOf(criteria);
        answers = List.copyOf(answers);
    }

    /**
     * An answer that was judged.
     *
     * @param number of the answer
     * @param total of both officers, from 0 to 100
     */
    @Serdeable
    public record SelectedAnswer(int number, Named town, int total, List<AnswerScore> scores) {}
}
