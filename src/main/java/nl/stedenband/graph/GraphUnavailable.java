package nl.stedenband.graph;

import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** Tells failures that pass, because the database is away, busy or being restored, from mistakes of ours. */
public final class GraphUnavailable {
    /** What a database answers that can't write any more, and that nobody can use until it has been started again. */
    private static final String BROKEN = "Neo.DatabaseError.Transaction.";

    private GraphUnavailable() {}

    /** Whether the database could not be reached, signed in to, or got a connection of in time, hangs, has broken down, or isn't whole yet. */
    public static boolean isReasonOf(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof RestoreInProgress
                    || cause instanceof CurrentDriver.DatabaseHung
                    || cause instanceof CommitUnconfirmed) {
                return true;
            }
            if (cause instanceof Neo4jException
                    && (cause instanceof RetryableException
                            || cause instanceof AuthenticationException
                            || isBroken(cause)
                            || cause.getCause() instanceof TimeoutException)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the database has broken down, for want of room on its disk perhaps. */
    public static boolean isBroken(Throwable failure) {
        return failure instanceof DatabaseException broken && broken.code().startsWith(BROKEN);
    }
}
