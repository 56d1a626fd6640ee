package nl.stedenband.graph.drawing;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.LongSupplier;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.RecordChange;

/**
 * Fills an empty database with the changes of another. That takes too many of them for one transaction, so from the first to the
 * last of several the registry is marked: whoever asks or tells it something meanwhile is refused. One that was left so, by a
 * restore that was killed, counts as empty for the next.
 */
@Singleton
public class Restoring {
    private static final long NODES_AT_ONCE = 5000;

    private final Transactions transactions;
    private final RestoringQueries queries;
    private final RestoringWrites writes;
    private final VersionQueries versions;
    private final AssertionWrites assertions;
    private final ChangeLog changes;
    private final DrawingVersion drawingVersion;

    Restoring(
            Transactions transactions,
            RestoringQueries queries,
            RestoringWrites writes,
            VersionQueries versions,
            AssertionWrites assertions,
            ChangeLog changes,
            DrawingVersion drawingVersion) {
        this.transactions = transactions;
        this.queries = queries;
        this.writes = writes;
        this.versions = versions;
        this.assertions = assertions;
        this.changes = changes;
        this.drawingVersion = drawingVersion;
    }

    /**
     * Marks the registry, and takes away what a restore that was cut off left behind.
     *
     * @return what tells this restore from others: of two at once the later goes on
     * @throws NotEmpty when there is something else in the database; it stays as it is
     */
    public String begin() {
        String token = UUID.randomUUID().toString();
        boolean isLeft = transactions.write(() -> {
            boolean isMarked = assertions.lock() < 0;
            DatabaseContent databaseContent = queries.content();
            if (!isMarked && !databaseContent.isNothing()) {
                throw new NotEmpty(databaseContent);
            }
            writes.begin(token);
            return isMarked;
        });
        if (isLeft) {
            forget(token);
        }
        return token;
    }

    /** Writes changes whose numbers follow on those before, drawing nothing. */
    public void write(String token, List<RecordChange> some) {
        inTurn(token, () -> {
            changes.write(some, Geography.EMPTY); // drawing marks them by what it finds
            changes.count(some, true);
        });
    }

    /** Does some other writing that is part of the restore, unless another one has taken its place. */
    public void inTurn(String token, Runnable work) {
        transactions.write(() -> {
            if (writes.lock(token) < 0) {
                throw new IllegalStateException(
                        "another restore into the same database has taken the place of this one");
            }
            work.run();
            return null;
        });
    }

    /**
     * Draws everything, and makes the registry one that can be asked.
     *
     * @param tally what the registry holds that was saved
     * @throws IllegalStateException when what was written is something else
     */
    public void finish(String token, RecordCounts recordCounts, Progress progress) {
        DatabaseContent databaseContent = queries.content();
        if (databaseContent.assertions() != recordCounts.assertions()
                || databaseContent.retractions() != recordCounts.retractions()) {
            throw new IllegalStateException("%d assertions, %d of them retracted, became %d and %d"
                    .formatted(
                            recordCounts.assertions(),
                            recordCounts.retractions(),
                            databaseContent.assertions(),
                            databaseContent.retractions()));
        }
        drawingVersion.drawAnew(progress);
        inTurn(token, () -> {
            versions.forget();
            writes.keepVersions();
            writes.finish(recordCounts.revision(), recordCounts.reference());
        });
    }

    /** Leaves an empty database. */
    public void undo(String token) {
        forget(token);
        inTurn(token, writes::forget);
    }

    private void forget(String token) {
        untilNone(token, () -> writes.forgetAssertions(NODES_AT_ONCE));
        untilNone(token, () -> writes.forgetRest(NODES_AT_ONCE));
    }

    private void untilNone(String token, LongSupplier forgetting) {
        long[] forgotten = {1};
        while (forgotten[0] > 0) {
            inTurn(token, () -> forgotten[0] = forgetting.getAsLong());
        }
    }
}
