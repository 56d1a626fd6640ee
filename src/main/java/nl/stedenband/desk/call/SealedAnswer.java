package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as it is sealed.
 *
 * @param at when it came
 * @param reviews in the order in which officers looked
 */
@Serdeable
record SealedAnswer(AnswerText text, Instant at, List<AnswerReview> reviews) {
    private static final int EYES = 2;

    SealedAnswer {
        reviews = List.copyOf(reviews);
    }

    AnswerState state() {
        if (reviews.stream().anyMatch(review -> !review.lets())) {
            return AnswerState.REFUSED;
        }
        if (reviews.isEmpty()) {
            return AnswerState.WAITING;
        }
        return reviews.size() < EYES ? AnswerState.SECONDED : AnswerState.LET;
    }

    SealedAnswer with(AnswerReview review) {
        List<AnswerReview> all = new ArrayList<>(reviews);
        all.add(review);
        return new SealedAnswer(text, at, all);
    }
}
