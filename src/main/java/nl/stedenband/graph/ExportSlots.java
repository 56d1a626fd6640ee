package nl.stedenband.graph;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * Bounds how many tables are taken row by row at the same time. Each may keep a connection to the database for minutes, and questions
 * need connections too. One address or account has at most half of the slots.
 */
@Singleton
public final class ExportSlots {
    private final Semaphore free;
    private final int most;
    private final int mostOfOne;
    private final Map<String, Integer> ofOne = new ConcurrentHashMap<>();
    private final RefusalMetrics refusals;

    ExportSlots(Neo4jConfiguration neo4j, RefusalMetrics refusals, MeterRegistry registry) {
        this.most = neo4j.exportsAtOnce();
        this.mostOfOne = (most + 1) / 2;
        this.free = new Semaphore(most);
        this.refusals = refusals;
        Gauge.builder("stedenband.exports", this, slots -> slots.most - slots.free.availablePermits())
                .description("Tables that are being taken row by row")
                .register(registry);
        Gauge.builder("stedenband.exports.most", this, slots -> slots.most)
                .description("Tables that may be taken row by row at the same time")
                .register(registry);
    }

    /**
     * Opens a table, which has a slot until it is closed.
     *
     * @throws TooManyExports when no slot is free, or whoever asks has half of them; nothing is opened then
     */
    public Table open(Supplier<Table> opening) {
        Runnable givingBack = take();
        try {
            return new TableInSlot(opening.get(), givingBack);
        } catch (RuntimeException | Error e) {
            givingBack.run();
            throw e;
        }
    }

    /**
     * Takes a slot.
     *
     * @return how to give it back, which may be done more than once
     * @throws TooManyExports when no slot is free, or whoever asks has half of them
     */
    public Runnable take() {
        Optional<String> asker = DatabaseBudget.asker();
        if (asker.map(name -> ofOne.merge(name, 1, Integer::sum)).orElse(0) > mostOfOne) {
            giveBack(asker);
            throw refuse(RefusalMetrics.Limit.EXPORTS_OF_ONE);
        }
        if (!free.tryAcquire()) {
            giveBack(asker);
            throw refuse(RefusalMetrics.Limit.EXPORTS);
        }
        AtomicBoolean isGivenBack = new AtomicBoolean();
        return () -> {
            if (isGivenBack.compareAndSet(false, true)) {
                free.release();
                giveBack(asker);
            }
        };
    }

    private void giveBack(Optional<String> asker) {
        asker.ifPresent(name -> ofOne.computeIfPresent(name, (any, taken) -> taken == 1 ? null : taken - 1));
    }

    private TooManyExports refuse(RefusalMetrics.Limit limit) {
        refusals.count(limit);
        return new TooManyExports();
    }

    private record TableInSlot(Table table, Runnable givingBack) implements Table {

        @Override
        public TableMetadata heading() {
            return table.heading();
        }

        @Override
        public Iterator<List<Object>> rows() {
            return table.rows();
        }

        @Override
        public void close() {
            try {
                table.close();
            } finally {
                givingBack.run();
            }
        }
    }

    /** As many tables are being taken as may be at the same time, by all or by one; the next has to wait until one of them is done. */
    public static final class TooManyExports extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyExports() {
            super("As many downloads as this service gives at the same time are under way."
                    + " Please try again in some seconds, and download one file after the other.");
        }
    }
}
