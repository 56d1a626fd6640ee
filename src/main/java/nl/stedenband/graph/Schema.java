package nl.stedenband.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.neo4j.driver.Driver;

/** Brings the constraints and indexes of the database up to those of {@code cypher/migrations}. */
@Singleton
public final class Schema {
    private static final String LOCATION = "classpath:/cypher/migrations";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final Driver driver;
    private final SchemaQueries queries;
    private final VersionQueries versions;

    Schema(Driver driver, SchemaQueries queries, VersionQueries versions) {
        this.driver = driver;
        this.queries = queries;
        this.versions = versions;
    }

    /**
     * Applies what is missing; refuses a database whose applied scripts are not ours. To compare each script takes seconds on a
     * database that has just started, so it is left out where all of them are known to be applied.
     */
    public void migrate() {
        String bundled = fingerprint();
        boolean isThere = queries.applied()
                .filter(applied -> applied.fingerprint().equals(bundled))
                .isPresent();
        if (!isThere) {
            apply();
            queries.awaitIndexes();
            queries.setApplied(bundled);
        }
    }

    /**
     * Waits for another process that does the same: it holds a lock, and who meets the lock fails. A script that fails though nobody
     * holds it may have been applied before.
     */
    private void apply() {
        MigrationsConfig config =
                MigrationsConfig.builder().withLocationsToScan(LOCATION).build();
        ScriptUndoing undoing = new ScriptUndoing(queries, versions);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                new Migrations(config, driver).apply();
                return;
            } catch (MigrationsException e) {
                boolean isLocked = queries.locks() > 0;
                if (isLocked && System.nanoTime() > deadline) {
                    throw new SchemaLocked(PATIENCE, e);
                }
                if (isLocked) {
                    LockSupport.parkNanos(PAUSE.toNanos());
                } else if (!undoing.undoFirst()) {
                    throw e;
                }
            }
        }
    }

    private static String fingerprint() {
        String scripts = CypherFolder.read("migrations").toString();
        return UUID.nameUUIDFromBytes(scripts.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
