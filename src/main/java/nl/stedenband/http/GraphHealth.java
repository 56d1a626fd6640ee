package nl.stedenband.http;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.AbstractHealthIndicator;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.stedenband.graph.DatabaseWatch;
import nl.stedenband.graph.DatabaseWatch.DatabaseState;
import nl.stedenband.graph.GraphUnavailable;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.VersionQueries.GraphVersion;

/**
 * The service is ready when the graph can be read and is whole. It is asked for nothing but its version. Where it isn't, the status
 * tells a database that hangs ({@code HUNG}) from one that can't be reached ({@code AWAY}); one that takes long to give a sign of
 * life is {@code SLOW}, and the service ready.
 */
@Singleton
@Readiness
final class GraphHealth extends AbstractHealthIndicator<String> {
    private static final int SEVERE = 1000;
    private static final HealthStatus HUNG =
            new HealthStatus("HUNG", "The database gives no sign of life", false, SEVERE);
    private static final HealthStatus AWAY = new HealthStatus("AWAY", "The database can't be reached", false, SEVERE);
    private static final HealthStatus SLOW = new HealthStatus("SLOW", "The database takes long to answer", true, null);

    private final VersionQueries versions;
    private final DatabaseWatch watch;

    GraphHealth(VersionQueries versions, DatabaseWatch watch) {
        this.versions = versions;
        this.watch = watch;
    }

    @Override
    protected String getHealthInformation() {
        try {
            Optional<GraphVersion> version = versions.find();
            boolean isWhole = version.filter(GraphVersion::restoring).isEmpty();
            HealthStatus whole = watch.state() == DatabaseState.SLOW ? SLOW : HealthStatus.UP;
            healthStatus = isWhole ? whole : HealthStatus.DOWN;
            return version.map(GraphVersion::toString).orElse("");
        } catch (RuntimeException e) {
            if (!GraphUnavailable.isReasonOf(e)) {
                throw e;
            }
            healthStatus = watch.state() == DatabaseState.HUNG ? HUNG : AWAY;
            return "";
        }
    }

    @Override
    protected String getName() {
        return "neo4j";
    }
}
