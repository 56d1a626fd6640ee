package nl.stedenband.desk.call;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.List;

/**
 * An answer to a call, as an officer may see it.
 *
 * @param call the number of the call
 * @param at when it came
 * @param replacedBy the number of the answer that counts instead; null for none
 * @param reviews in the order in which officers looked
 * @param scorers how many officers judged it
 * @param scores those that the officer may see: all once two judged it, until then their own
 */
public record CallAnswer(
        int number,
        int call,
        WrittenAnswer text,
        Instant at,
        AnswerState state,
        @Nullable Integer replacedBy,
        List<AnswerReview> reviews,
        int scorers,
        List<AnswerScore> scores) {
    public CallAnswer {
        reviews = List.copyOf(reviews);
        scores = List.copyOf(scores);
    }

    public boolean isReplaced() {
        return state == AnswerState.REPLACED;
    }

    /** @param officer the id of an account */
    public boolean isReviewedBy(String officer) {
        return reviews.stream().anyMatch(review -> review.by().equals(officer));
    }

    /** @param officer the id of the account that it is shown to */
    public boolean isScoredBy(String officer) {
        return scores.stream().anyMatch(score -> score.by().equals(officer));
    }

    /** Whether as many judged it as have to. */
    public boolean isJudged() {
        return scorers == SealedAnswer.EYES;
    }
}
