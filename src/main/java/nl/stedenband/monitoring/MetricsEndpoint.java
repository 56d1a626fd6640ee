package nl.stedenband.monitoring;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.management.endpoint.annotation.Endpoint;
import io.micronaut.management.endpoint.annotation.Read;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import nl.stedenband.account.Rights;

/** Tells at {@code /metrics} how the service does, as Prometheus reads it. */
@Secured({Rights.ADMIN, Rights.METRICS})
@Endpoint(id = MetricsEndpoint.ID, defaultSensitive = false)
@Replaces(io.micronaut.configuration.metrics.management.endpoint.MetricsEndpoint.class)
final class MetricsEndpoint {
    static final String ID = "metrics";

    private final PrometheusMeterRegistry registry;
    private final ImportMetrics importMetrics;

    MetricsEndpoint(PrometheusMeterRegistry registry, CacheMetrics cacheMetrics, ImportMetrics importMetrics) {
        this.registry = registry;
        this.importMetrics = importMetrics;
        cacheMetrics.bindTo(registry);
    }

    @Read(produces = "text/plain; version=0.0.4; charset=utf-8")
    @ExecuteOn(TaskExecutors.BLOCKING)
    String read() {
        importMetrics.addTo(registry);
        return registry.scrape();
    }
}
