package nl.stedenband.http;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.VersionQueries.GraphVersion;

/** The service is ready when the graph can be read and is whole. It is asked for nothing but its version. */
@Singleton
@Readiness
final class GraphHealth extends AbstractHealthIndicator<String> {
    private final VersionQueries versions;

    GraphHealth(VersionQueries versions) {
        this.versions = versions;
    }

    @Override
    protected String getHealthInformation() {
        Optional<GraphVersion> version = versions.find();
        boolean isWhole = version.filter(GraphVersion::restoring).isEmpty();
        healthStatus = isWhole ? HealthStatus.UP : HealthStatus.DOWN;
        return version.map(GraphVersion::toString).orElse("");
    }

    @Override
    protected String getName() {
        return "neo4j";
    }
}
