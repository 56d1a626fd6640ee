package nl.stedenband.graph;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.function.ToLongFunction;
import org.neo4j.driver.observation.metrics.ConnectionPoolMetrics;
import org.neo4j.driver.observation.metrics.MetricsObservationProvider;

/** Tells how the driver's connections are used: of all servers of a cluster together, for they come and go. */
@Singleton
final class DriverMetrics implements MeterBinder {
    private static final String PREFIX = "stedenband.database.";

    private final MetricsObservationProvider observed;
    private final int poolSize;

    DriverMetrics(MetricsObservationProvider observed, Neo4jConfiguration neo4j) {
        this.observed = observed;
        poolSize = neo4j.poolSize();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        addConnections(registry, "in-use", ConnectionPoolMetrics::inUse);
        addConnections(registry, "idle", ConnectionPoolMetrics::idle);
        addConnections(registry, "creating", ConnectionPoolMetrics::creating);
        Gauge.builder(PREFIX + "connections.most", this, metrics -> metrics.poolSize)
                .description("Connections that the driver opens at most to one server")
                .register(registry);
        Gauge.builder(PREFIX + "waiting", this, metrics -> metrics.sum(ConnectionPoolMetrics::acquiring))
                .description("Who waits for a connection at this moment")
                .register(registry);
        addCounter(
                registry, "timeouts", "Who waited for a connection in vain", ConnectionPoolMetrics::timedOutToAcquire);
        addCounter(registry, "refusals", "Connections that couldn't be opened", ConnectionPoolMetrics::failedToCreate);
    }

    /** One that couldn't be opened the driver takes off those that it opens twice, and so comes to less than none. */
    private void addConnections(MeterRegistry registry, String state, ToLongFunction<ConnectionPoolMetrics> count) {
        Gauge.builder(PREFIX + "connections", this, metrics -> Math.max(0, metrics.sum(count)))
                .description("Connections to the database")
                .tag("state", state)
                .register(registry);
    }

    private void addCounter(
            MeterRegistry registry, String name, String description, ToLongFunction<ConnectionPoolMetrics> count) {
        FunctionCounter.builder(PREFIX + name, this, metrics -> metrics.sum(count))
                .description(description)
                .register(registry);
    }

    private long sum(ToLongFunction<ConnectionPoolMetrics> count) {
        return observed.metrics().connectionPoolMetrics().stream()
                .mapToLong(count)
                .sum();
    }
}
