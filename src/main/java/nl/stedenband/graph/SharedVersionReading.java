package nl.stedenband.graph;

import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import nl.stedenband.graph.VersionQueries.GraphVersion;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/**
 * Reads the version of the graph for requests that are under way at the same moment, once for all of them. Each gets what was read after it
 * asked, never what somebody began to read before: then it might miss what was recorded in between. So while one reading is under way,
 * all who come wait for the next. Nobody's thread waits. While the local Neo4j commits nothing, it isn't asked at all.
 */
@Singleton
public final class SharedVersionReading {
    private static final String QUERY = "registry/version";

    /** A reading that takes longer may hang on its own connection: who comes then begins another, for all who wait. */
    private static final long PATIENCE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    private final CurrentDriver driver;
    private final VersionSinceCommit sinceCommit;
    private final Transactions transactions;
    private final VersionQueries versions;
    private final DatabaseWaits waits;
    private final ExecutorService executor;
    private CompletableFuture<GraphVersion> underWay;
    private CompletableFuture<GraphVersion> next;
    private long begun;

    SharedVersionReading(
            CurrentDriver driver,
            VersionSinceCommit sinceCommit,
            Transactions transactions,
            VersionQueries versions,
            DatabaseWaits waits,
            @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.driver = driver;
        this.sinceCommit = sinceCommit;
        this.transactions = transactions;
        this.versions = versions;
        this.waits = waits;
        this.executor = executor;
    }

    /**
     * The version at some moment after this call; also of a graph that is just being restored.
     *
     * @throws CurrentDriver.DatabaseHung while the database hangs; the reading fails with it where the database hangs from now on
     */
    public CompletableFuture<GraphVersion> read() {
        driver.get();
        Optional<GraphVersion> unchanged = readAlready();
        if (unchanged.isPresent()) {
            return CompletableFuture.completedFuture(unchanged.get());
        }
        CompletableFuture<GraphVersion> asked;
        CompletableFuture<GraphVersion> mine = null;
        synchronized (this) {
            if (next == null || next.isDone()) {
                next = waits.until(new CompletableFuture<>());
            }
            asked = next;
            if (underWay == null || System.nanoTime() - begun > PATIENCE_NANOS) {
                mine = beginNext();
            }
        }
        if (mine != null) {
            read(mine);
        }
        return asked;
    }

    /** The same where it was read a moment ago and nothing was committed since; nothing where that can't be told without asking. */
    public Optional<GraphVersion> readAlready() {
        return driver.isHung() ? Optional.empty() : sinceCommit.find();
    }

    private CompletableFuture<GraphVersion> beginNext() {
        underWay = next;
        next = null;
        begun = System.nanoTime();
        return underWay;
    }

    /** Those who wait for the next reading have it begun before this one is told, so that the database works meanwhile. */
    private void read(CompletableFuture<GraphVersion> reading) {
        readNow().whenComplete((version, failure) -> {
            CompletableFuture<GraphVersion> following = null;
            synchronized (this) {
                if (underWay == reading) {
                    underWay = null;
                    following = next == null ? null : beginNext();
                }
            }
            if (following != null) {
                read(following);
            }
            if (failure == null) {
                reading.complete(version);
            } else {
                reading.completeExceptionally(cause(failure));
            }
        });
    }

    private CompletableFuture<GraphVersion> readNow() {
        OptionalLong commits = sinceCommit.commits();
        return query().whenComplete((version, failure) -> sinceCommit.note(commits, version));
    }

    private CompletableFuture<GraphVersion> query() {
        try {
            AsyncSession session = transactions.asynchronousReading();
            return session.runAsync(CypherFiles.query(QUERY))
                    .thenCompose(ResultCursor::nextAsync)
                    .thenApply(
                            row -> row == null ? GraphVersion.NOTHING : RecordShape.read(GraphVersion.class, row::get))
                    .whenComplete((read, failure) -> session.closeAsync())
                    .exceptionallyCompose(this::readAgain)
                    .toCompletableFuture();
        } catch (RuntimeException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /** As others read, who wait for it: in a transaction, which the driver repeats as long as that may help. */
    private CompletableFuture<GraphVersion> readAgain(Throwable failure) {
        return CompletableFuture.supplyAsync(
                () -> transactions.read(versions::find).orElse(GraphVersion.NOTHING), executor);
    }

    private static Throwable cause(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }
}
