package nl.stedenband.importing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import nl.stedenband.graph.drawing.Recorder;

/**
 * Records one part of a file while the next is read, in a transaction of its own. At most one is under way, so that a file of any size
 * takes the memory of two parts.
 */
final class PartRecording implements AutoCloseable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(task -> {
        Thread writer = new Thread(task, "import-parts");
        writer.setDaemon(true); // a program that is told to end does not wait for it
        return writer;
    });
    private CompletableFuture<Recorder.Outcome> underWay = CompletableFuture.completedFuture(Recorder.Outcome.NOTHING);
    private Recorder.Outcome done = Recorder.Outcome.NOTHING;

    /** Begins with a part once the one before is recorded; throws what that one failed with. */
    void begin(Supplier<Recorder.Outcome> recording) {
        await();
        underWay = CompletableFuture.supplyAsync(recording, thread);
    }

    /** @return what became of all parts, when the last of them is recorded */
    Recorder.Outcome await() {
        try {
            done = done.plus(underWay.join());
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        } finally {
            underWay = CompletableFuture.completedFuture(Recorder.Outcome.NOTHING);
        }
        return done;
    }

    /** Waits for the part that is under way, as the database may be closed next; whoever reads has a failure of their own to tell. */
    @Override
    public void close() {
        underWay.exceptionally(failure -> Recorder.Outcome.NOTHING).join();
        thread.shutdown();
    }
}
