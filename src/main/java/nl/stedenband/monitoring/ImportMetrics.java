package nl.stedenband.monitoring;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.FunctionTimer;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.ToLongFunction;
import nl.stedenband.graph.source.ImportRunQueries;
import nl.stedenband.graph.source.ImportRunQueries.ReaderTotals;

/**
 * What all imports came to. Files are mostly read in by a command, a process of its own that nobody asks for metrics; so this is told from
 * the runs that the database keeps.
 */
@Singleton
final class ImportMetrics {
    private static final String PREFIX = "stedenband.import";
    private static final String READER = "reader";
    private static final String RESULT = "result";

    /** A database that doesn't answer must not keep the other metrics from who wants to know why. */
    private static final long PATIENCE_MILLIS = 1000;

    private final ImportRunQueries runs;
    private final ExecutorService executor;
    private final Map<String, ReaderTotals> known = new ConcurrentHashMap<>();
    private CompletableFuture<Void> reading = CompletableFuture.completedFuture(null);

    ImportMetrics(ImportRunQueries runs, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.runs = runs;
        this.executor = executor;
    }

    /** Reads the totals, unless the last reading isn't over yet, and adds those of readers that had none; else they stay as they were. */
    synchronized void addTo(MeterRegistry registry) {
        if (reading.isDone()) {
            reading = CompletableFuture.runAsync(
                    () -> runs.totals().forEach(totals -> known.put(totals.importer(), totals)), executor);
        }
        try {
            reading.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // other metrics tell that the database is away
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        known.keySet().forEach(reader -> bind(registry, reader));
    }

    /** Where it was bound before the registry leaves it as it is. */
    private void bind(MeterRegistry registry, String reader) {
        FunctionTimer.builder(
                        PREFIX,
                        this,
                        metrics -> metrics.total(reader, ReaderTotals::runs),
                        metrics -> metrics.total(reader, ReaderTotals::millis),
                        TimeUnit.MILLISECONDS)
                .description("How often a file was read in, and how long that took")
                .tag(READER, reader)
                .register(registry);
        TimeGauge.builder(
                        PREFIX + ".latest",
                        this,
                        TimeUnit.MILLISECONDS,
                        metrics -> metrics.total(reader, ReaderTotals::latest))
                .description("When a file was last read in, since 1970")
                .tag(READER, reader)
                .register(registry);
        addCounter(registry, reader, "assertions", "recorded", ReaderTotals::recorded);
        addCounter(registry, reader, "assertions", "known", ReaderTotals::known);
        addCounter(registry, reader, "rows", "refused", ReaderTotals::refused);
        addCounter(registry, reader, "rows", "taken", totals -> totals.rows() - totals.refused());
    }

    private void addCounter(
            MeterRegistry registry, String reader, String name, String result, ToLongFunction<ReaderTotals> count) {
        FunctionCounter.builder(PREFIX + '.' + name, this, metrics -> metrics.total(reader, count))
                .description("What became of the %s of all files".formatted(name))
                .tags(READER, reader, RESULT, result)
                .register(registry);
    }

    private long total(String reader, ToLongFunction<ReaderTotals> count) {
        return count.applyAsLong(known.get(reader));
    }
}
