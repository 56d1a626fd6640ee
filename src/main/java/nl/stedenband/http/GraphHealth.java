package nl.stedenband.http;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import nl.stedenband.graph.version.VersionQueries;

/** The service is ready when the graph can be read. It is asked for nothing but its version. */
@Singleton
@Readiness
final class GraphHealth extends AbstractHealthIndicator<String> {
    private final VersionQueries versions;

    GraphHealth(VersionQueries versions) {
        this.versions = versions;
    }

    @Override
    protected String getHealthInformation() {
        String version = versions.current();
        healthStatus = HealthStatus.UP;
        return version;
    }

    @Override
    protected String getName() {
        return "neo4j";
    }
}
