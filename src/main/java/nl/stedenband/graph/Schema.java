package nl.stedenband.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import jakarta.inject.Singleton;
import org.neo4j.driver.Driver;

/** Brings the constraints and indexes of the database up to those of {@code cypher/migrations}. */
@Singleton
public final class Schema {
    private static final String LOCATION = "classpath:/cypher/migrations";

    private final Driver driver;

    Schema(Driver driver) {
        this.driver = driver;
    }

    /** Applies what is missing; refuses a database whose applied scripts are not ours. */
    public void migrate() {
        MigrationsConfig config =
                MigrationsConfig.builder().withLocationsToScan(LOCATION).build();
        new Migrations(config, driver).apply();
    }
}
