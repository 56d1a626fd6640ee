package nl.stedenband.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Policy;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import io.micronaut.serde.annotation.Serdeable;
import java.util.concurrent.TimeUnit;

/**
 * How a cache has served since the start.
 *
 * @param entries values in it, and those that are being computed
 * @param weight of all its values, in a unit of its own, such as bytes
 * @param hits how often a value was there, or was being computed for another caller already
 * @param computingMillis milliseconds that all computing took
 * @param evicted how many values went because there was no room
 */
@Serdeable
public record CacheFigures(
        String name,
        long entries,
        long weight,
        long mostWeight,
        long hits,
        long misses,
        long computed,
        long failed,
        long computingMillis,
        long evicted) {

    static CacheFigures of(String name, Cache<?, ?> cache) {
        CacheStats stats = cache.stats();
        Policy.Eviction<?, ?> bound = cache.policy().eviction().orElseThrow();
        return new CacheFigures(
                name,
                cache.estimatedSize(),
                bound.weightedSize().orElseThrow(),
                bound.getMaximum(),
                stats.hitCount(),
                stats.missCount(),
                stats.loadSuccessCount(),
                stats.loadFailureCount(),
                TimeUnit.NANOSECONDS.toMillis(stats.totalLoadTime()),
                stats.evictionCount());
    }
}
