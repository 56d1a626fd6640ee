package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as it is sealed. All scores are in it, so nothing outside of this package gets it.
 *
 * @param at when it came
 * @param reviews in the order in which officers looked
 * @param scores in the order in which officers judged, one of each
 */
@Serdeable
record SealedAnswer(WrittenAnswer text, Instant at, List<AnswerReview> reviews, List<AnswerScore> scores) {
    /** How many officers let an answer, and how many judge it. */
    static final int EYES = 2;

    SealedAnswer {
        reviews = List.copyOf(reviews);
        scores = List.copyOf(scores);
    }

    static SealedAnswer arrived(WrittenAnswer text, Instant at) {
        return new SealedAnswer(text, at, List.of(), List.of());
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

    /**
     * The scores that an officer may see: all once there are two, until then their own.
     *
     * @param officer the id of an account, or empty for nobody
     */
    List<AnswerScore> scoresFor(String officer) {
        return scores.size() < EYES
                ? scores.stream().filter(score -> score.by().equals(officer)).toList()
                : scores;
    }

    SealedAnswer with(AnswerReview review) {
        List<AnswerReview> all = new ArrayList<>(reviews);
        all.add(review);
        return new SealedAnswer(text, at, all, scores);
    }

    SealedAnswer with(AnswerScore score) {
        List<AnswerScore> all = new ArrayList<>(scores);
        all.add(score);
        return new SealedAnswer(text, at, reviews, all);
    }
}
