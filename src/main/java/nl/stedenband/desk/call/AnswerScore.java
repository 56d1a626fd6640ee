package nl.stedenband.desk.call;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;

/**
 * How an officer judged an answer.
 *
 * @param by the id of the account
 * @param parts in the order of the criteria
 */
@Serdeable
public record AnswerScore(String by, Instant at, List<CriterionScore> parts) {
    public AnswerScore {
        parts = List.copyOf(parts);
    }

    /**
     * By one criterion.
     *
     * @param points from 0
     */
    @Serdeable
    public record CriterionScore(int points, String reason) {
        public static final int MOST = 5;
    }

    /** From 0 to 100, by the weights of the criteria. */
    public int total(List<CallCriterion> criteria) {
        return (int) Math.round(100 * share(criteria));
    }

    /** Of all points that there are, weighed; from 0 to 1. */
    double share(List<CallCriterion> criteria) {
        double all = 0;
        double given = 0;
        for (int i = 0; i < criteria.size(); i++) {
            all += criteria.get(i).weight() * CriterionScore.MOST;
            given += criteria.get(i).weight() * parts.get(i).points();
        }
        return given / all;
    }
}
