package nl.stedenband.graph;

import java.time.Duration;

/** Another process sets the database up, or was ended while it did. */
public final class SchemaLocked extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchemaLocked(Duration waited, Throwable cause) {
        super(
                "another process has been setting up the database for %d seconds. If none does, one was ended in the middle: run MATCH (lock:__Neo4jMigrationsLock) DELETE lock, and start the command again."
                        .formatted(waited.toSeconds()),
                cause);
    }
}
