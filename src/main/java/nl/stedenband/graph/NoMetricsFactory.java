package nl.stedenband.graph;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;

/** Where nobody asks for metrics, as in commands, what is counted goes nowhere. */
@Factory
final class NoMetricsFactory {

    @Singleton
    @Requires(property = "micronaut.metrics.enabled", value = StringUtils.FALSE)
    MeterRegistry none() {
        return new CompositeMeterRegistry();
    }
}
