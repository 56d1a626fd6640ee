package nl.stedenband.api.desk;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import nl.stedenband.desk.call.AnswerReview;
import nl.stedenband.desk.call.AnswerScore;
import nl.stedenband.desk.call.CallAnswer;
import nl.stedenband.desk.call.WrittenAnswer;

/**
 * An answer to a call, as programs of the desk see it.
 *
 * @param state waiting, seconded, let, refused, or replaced by another that the municipality sent later
 * @param scorers how many officers judged it
 * @param scores those that the officer may see: all once two judged it, until then their own
 */
@Serdeable
record AnswerToCall(
        int number,
        int call,
        Instant at,
        String state,
        WrittenAnswer text,
        List<AnswerReview> reviews,
        int scorers,
        List<AnswerScore> scores) {

    static AnswerToCall of(CallAnswer answer) {
        return new AnswerToCall(
                answer.number(),
                answer.call(),
                answer.at(),
                answer.state().word(),
                answer.text(),
                answer.reviews(),
                answer.scorers(),
                answer.scores());
    }
}
