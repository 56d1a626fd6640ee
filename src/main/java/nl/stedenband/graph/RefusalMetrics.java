package nl.stedenband.graph;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Counts who was told to come back, by the limit that they met. */
@Singleton
public final class RefusalMetrics {
    private final Map<Limit, Counter> counters = new EnumMap<>(Limit.class);

    RefusalMetrics(MeterRegistry registry) {
        for (Limit limit : Limit.values()) {
            counters.put(
                    limit,
                    Counter.builder("stedenband.refusals")
                            .description("Who was told to come back, as they or all had reached a limit")
                            .tag("limit", limit.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                            .register(registry));
        }
    }

    public void count(Limit limit) {
        counters.get(limit).increment();
    }

    /** What there is only so much of; the tag {@code limit}. */
    public enum Limit {
        /** Downloads at the same time. */
        EXPORTS,
        /** Those of one address or account. */
        EXPORTS_OF_ONE,
        /** Time of the database, of one address or account. */
        BUDGET,
        /** Attempts to sign in, and what strangers write. */
        ATTEMPTS
    }
}
