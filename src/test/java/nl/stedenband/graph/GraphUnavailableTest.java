package nl.stedenband.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.DatabaseException;

/** What passes is told from mistakes of ours. */
final class GraphUnavailableTest {

    /** The first two are what a database on a full disk answers, to what is written then and to whatever comes after it. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            Neo.DatabaseError.Transaction.TransactionLogError,    true
            Neo.DatabaseError.Transaction.TransactionStartFailed, true
            Neo.DatabaseError.Statement.ExecutionFailed,          false
            """)
    void aDatabaseThatCannotWriteIsNoMistakeOfOurs(String code, boolean isUnavailable) {
        Throwable failure = new IllegalStateException(new DatabaseException(code, "Could not append transaction"));

        assertThat(GraphUnavailable.isReasonOf(failure)).isEqualTo(isUnavailable);
        assertThat(GraphUnavailable.isBroken(failure.getCause())).isEqualTo(isUnavailable);
    }
}
