package nl.stedenband.graph;

import java.util.concurrent.TimeoutException;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;

/** Tells failures that pass, because the database is away, busy or being restored, from mistakes of ours. */
public final class GraphUnavailable {
    private GraphUnavailable() {}

    /** Whether the database could not be reached, signed in to, or got a connection of in time, hangs, or isn't whole yet. */
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
                            || cause.getCause() instanceof TimeoutException)) {
                return true;
            }
        }
        return false;
    }
}
