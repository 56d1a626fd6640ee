package nl.stedenband.graph;

import java.time.Duration;
import org.neo4j.driver.exceptions.Neo4jException;

/** A question for which the database needs more time, or memory, than one may take. To ask the same again doesn't help. */
public final class QuestionTooCostly extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final String OUT_OF_TIME = "Neo.ClientError.Transaction.TransactionTimedOut";
    private static final String OUT_OF_MEMORY = "Neo.TransientError.General.";

    QuestionTooCostly(Duration limit, Throwable cause) {
        super(
                "The question needs more than the %d seconds, or the memory, that one may take. Narrow it, to a municipality, a country, fewer years or fewer steps."
                        .formatted(limit.toSeconds()),
                cause);
    }

    /** What to throw for a failure of the database: this, where the question asked too much of it, else the failure itself. */
    static RuntimeException orFailure(Neo4jException failure, Duration limit) {
        return isReasonOf(failure) ? new QuestionTooCostly(limit, failure) : failure;
    }

    static boolean isReasonOf(Neo4jException failure) {
        String code = failure.code();
        return code != null
                && (code.startsWith(OUT_OF_TIME)
                        || code.startsWith(OUT_OF_MEMORY) && code.endsWith("OutOfMemoryError"));
    }
}
