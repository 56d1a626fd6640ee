package nl.stedenband.desk.call;

import java.time.Instant;
import java.util.List;

/**
 * An answer to a call, for officers.
 *
 * @param call the number of the call
 * @param at when it came
 * @param reviews in the order in which officers looked
 */
public record CallAnswer(
        int number, int call, AnswerText text, Instant at, AnswerState state, List<AnswerReview> reviews) {
    public CallAnswer {
        reviews = List.copyOf(reviews);
    }

    /** @param officer the id of an account */
    public boolean isReviewedBy(String officer) {
        return reviews.stream().anyMatch(review -> review.by().equals(officer));
    }
}
