package nl.stedenband.monitoring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import nl.stedenband.graph.CacheFigures;
import nl.stedenband.graph.MeasuredCaches;

/** The figures of all caches, which {@code /caches} shows too. */
@Singleton
final class CacheMetrics {
    private static final String PREFIX = "stedenband.cache.";
    private static final String CACHE = "cache";

    private final List<MeasuredCaches> caches;

    CacheMetrics(List<MeasuredCaches> caches) {
        this.caches = caches;
    }

    /** Not done by the registry itself: what has caches needs a registry before. */
    void bindTo(MeterRegistry registry) {
        figures().map(CacheFigures::name).forEach(cache -> {
            addRequests(registry, cache, "hit", CacheFigures::hits);
            addRequests(registry, cache, "miss", CacheFigures::misses);
            addGauge(registry, cache, "entries", "Values in the cache", CacheFigures::entries);
            addGauge(registry, cache, "weight", "What they weigh, in a unit of the cache", CacheFigures::weight);
            addGauge(registry, cache, "weight.most", "What they may weigh", CacheFigures::mostWeight);
            FunctionCounter.builder(PREFIX + "evictions", this, metrics -> metrics.figure(cache, CacheFigures::evicted))
                    .description("Values that went because there was no room")
                    .tag(CACHE, cache)
                    .register(registry);
            FunctionTimer.builder(
                            PREFIX + "computing",
                            this,
                            metrics -> metrics.figure(cache, figures -> figures.computed() + figures.failed()),
                            metrics -> metrics.figure(cache, CacheFigures::computingMillis),
                            TimeUnit.MILLISECONDS)
                    .description("How often a value was computed, and how long that took")
                    .tag(CACHE, cache)
                    .register(registry);
        });
    }

    private void addRequests(MeterRegistry registry, String cache, String result, ToLongFunction<CacheFigures> count) {
        FunctionCounter.builder(PREFIX + "requests", this, metrics -> metrics.figure(cache, count))
                .description("How often a value was there or begun, and how often it was not")
                .tags(CACHE, cache, "result", result)
                .register(registry);
    }

    private void addGauge(
            MeterRegistry registry,
            String cache,
            String name,
            String description,
            ToLongFunction<CacheFigures> figure) {
        Gauge.builder(PREFIX + name, this, metrics -> metrics.figure(cache, figure))
                .description(description)
                .tag(CACHE, cache)
                .register(registry);
    }

    private long figure(String cache, ToLongFunction<CacheFigures> figure) {
        return figures()
                .filter(figures -> figures.name().equals(cache))
                .mapToLong(figure)
                .sum();
    }

    private Stream<CacheFigures> figures() {
        return caches.stream().flatMap(measured -> measured.cacheFigures().stream());
    }
}
