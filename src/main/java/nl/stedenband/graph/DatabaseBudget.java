package nl.stedenband.graph;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/**
 * How long the database works for one who asks, be it an address or an account: so many seconds a minute. Who has had them is told to
 * wait before something is asked that isn't kept. Whoever asks is found wherever a request is worked at; commands and what nobody in
 * particular asks for have no limit.
 */
@Singleton
public final class DatabaseBudget {
    private static final int MOST_ASKERS = 20_000;
    private static final long NANOS_OF_SECOND = 1_000_000_000;
    private static final long FREE = NANOS_OF_SECOND / 100;

    /** So many questions of one who asks may be under way at the same time, when they have asked nothing before. */
    private static final int AT_ONCE = 12;

    private final int seconds;
    private final RefusalMetrics refusals;

    /** Whoever hasn't asked for that long has their whole budget again. */
    private final Cache<String, BudgetLeft> left = Caffeine.newBuilder()
            .maximumSize(MOST_ASKERS)
            .expireAfterWrite(BudgetLeft.PERIOD.multipliedBy(2))
            .scheduler(Scheduler.systemScheduler())
            .build();

    DatabaseBudget(Neo4jConfiguration neo4j, RefusalMetrics refusals, MeterRegistry registry) {
        this.seconds = neo4j.askerSeconds();
        this.refusals = refusals;
        Gauge.builder("stedenband.askers", left, Cache::estimatedSize)
                .description("Addresses and accounts of which it is known what they have asked lately")
                .register(registry);
    }

    /** For whom something is done. */
    private record Asker(String name, DatabaseBudget budget) implements PropagatedContextElement {}

    /** What makes the rest of a request count for somebody; nothing where there is no limit. */
    public Optional<PropagatedContextElement> of(String name) {
        return seconds == 0 ? Optional.empty() : Optional.of(new Asker(name, this));
    }

    /** For whom the caller works. */
    static Optional<String> asker() {
        return current().map(Asker::name);
    }

    private static Optional<Asker> current() {
        return PropagatedContext.getOrEmpty().find(Asker.class);
    }

    /** @throws BudgetSpent when whoever asks has to wait before they ask for more */
    static void require() {
        current().ifPresent(asker -> asker.budget.require(asker.name));
    }

    /** Reads, which costs whoever asks the time that it takes. What an index finds at once costs nothing, and so does what is kept. */
    static <T> T charged(Supplier<T> reading) {
        return charged(reading, asker -> 0L, FREE);
    }

    /** Fetches the next of many rows, which costs the time that it takes, as little as that is. */
    static <T> T chargedRow(Supplier<T> fetching) {
        return charged(fetching, asker -> 0L, 0);
    }

    /** Reads what may take long: some of it is paid in advance, so that nobody begins many at the same time. */
    static <T> T chargedAhead(Supplier<T> reading) {
        return charged(reading, asker -> asker.budget.seconds * NANOS_OF_SECOND / AT_ONCE, 0);
    }

    private static <T> T charged(Supplier<T> reading, ToLongFunction<Asker> paidAhead, long free) {
        Optional<Asker> asking = current();
        if (asking.isEmpty()) {
            return reading.get();
        }
        Asker asker = asking.get();
        long begun = System.nanoTime();
        long paid = paidAhead.applyAsLong(asker);
        asker.budget.spend(asker.name, paid);
        try {
            return reading.get();
        } finally {
            long taken = System.nanoTime() - begun;
            asker.budget.spend(asker.name, (taken < free ? 0 : taken) - paid);
        }
    }

    private void require(String name) {
        BudgetLeft now = left.asMap().get(name);
        if (now == null) {
            return;
        }
        Duration wait = now.untilSome(System.nanoTime(), seconds);
        if (!wait.isZero()) {
            refusals.count(RefusalMetrics.Limit.BUDGET);
            throw new BudgetSpent(wait, seconds);
        }
    }

    private void spend(String name, long nanos) {
        if (nanos == 0) {
            return;
        }
        long now = System.nanoTime();
        left.asMap().compute(name, (any, before) -> (before == null ? BudgetLeft.whole(now, seconds) : before)
                .spend(nanos, now, seconds));
    }

    /** The database has worked for them as long as it does in a minute. */
    public static final class BudgetSpent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Duration wait;

        BudgetSpent(Duration wait, int seconds) {
            super(
                    "Your questions have taken the database more than the %d seconds that one address or account has in a minute. Narrow them, to a municipality, a country, fewer years or fewer steps."
                            .formatted(seconds));
            this.wait = wait;
        }

        /** Whole seconds until they may ask more, at least one. */
        public long seconds() {
            return Math.max(1, wait.plusMillis(999).toSeconds());
        }
    }
}
