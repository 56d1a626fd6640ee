package nl.stedenband.desk.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.thing.Named;

/**
 * An answer as it is sealed. All scores are in it, so nothing outside of this package gets it.
 *
 * @param at when it came
 * @param reviews in the order in which officers looked
 * @param scores in the order in which officers judged, one of each
 * @param replacedBy the number of the answer that counts instead; null for none
 */
@Serdeable
record SealedAnswer(
        WrittenAnswer text,
        Instant at,
        List<AnswerReview> reviews,
        List<AnswerScore> scores,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer replacedBy) {
    /** How many officers let an answer, and how many judge it. */
    static final int EYES = 2;

    SealedAnswer {
        reviews = List.copyOf(reviews);
        scores = List.copyOf(scores);
    }

    static SealedAnswer arrived(WrittenAnswer text, Instant at) {
        return new SealedAnswer(text, at, List.of(), List.of(), null);
    }

    AnswerState state() {
        if (replacedBy != null) {
            return AnswerState.REPLACED;
        }
        if (reviews.stream().anyMatch(review -> !review.lets())) {
            return AnswerState.REFUSED;
        }
        if (reviews.isEmpty()) {
            return AnswerState.WAITING;
        }
        return reviews.size() < EYES ? AnswerState.SECONDED : AnswerState.LET;
    }

    /** Whether it counts as the answer of a municipality: it was neither refused nor replaced. */
    boolean standsFor(Named town) {
        return text.town().id().equals(town.id()) && state() != AnswerState.REFUSED && state() != AnswerState.REPLACED;
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
        return new SealedAnswer(text, at, all, scores, replacedBy);
    }

    SealedAnswer with(AnswerScore score) {
        List<AnswerScore> all = new ArrayList<>(scores);
        all.add(score);
        return new SealedAnswer(text, at, reviews, all, replacedBy);
    }

    /** @param by the number of the answer that counts instead */
    SealedAnswer replaced(int by) {
        return new SealedAnswer(text, at, reviews, scores, by);
    }

    /** The same, counting again. */
    SealedAnswer restored() {
        return new SealedAnswer(text, at, reviews, scores, null);
    }
}
