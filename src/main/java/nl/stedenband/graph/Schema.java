package nl.stedenband.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.neo4j.driver.Driver;

/** Brings the constraints and indexes of the database up to those of {@code cypher/migrations}. */
@Singleton
public final class Schema {
    private static final String LOCATION = "classpath:/cypher/migrations";

    private final Driver driver;
    private final SchemaQueries queries;

    Schema(Driver driver, SchemaQueries queries) {
        this.driver = driver;
        this.queries = queries;
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
            MigrationsConfig config =
                    MigrationsConfig.builder().withLocationsToScan(LOCATION).build();
            new Migrations(config, driver).apply();
            queries.setApplied(bundled);
        }
    }

    private static String fingerprint() {
        String scripts = CypherFolder.read("migrations").toString();
        return UUID.nameUUIDFromBytes(scripts.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
