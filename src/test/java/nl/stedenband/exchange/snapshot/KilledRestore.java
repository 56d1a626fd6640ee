package nl.stedenband.exchange.snapshot;

import io.micronaut.context.ApplicationContext;
import io.micronaut.json.JsonMapper;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.TestGraph;

/** A process that restores until the graph is to be drawn, says so, and leaves no chance to be anything but killed. */
final class KilledRestore {

    private KilledRestore() {}

    /** @param args address, user and password of the database, and the snapshot */
    public static void main(String[] args) {
        ApplicationContext context = ApplicationContext.run(
                TestGraph.properties(new DatabaseAddress(URI.create(args[0]), args[1], args[2])), "test");
        Snapshot snapshot = Snapshot.verify(Path.of(args[3]), context.getBean(JsonMapper.class), Progress.UNWATCHED);
        context.getBean(Restore.class).restore(snapshot, part -> {
            if (part.startsWith("Drawing")) {
                System.out.println("half");
                await();
            }
            return Progress.UNWATCHED;
        });
    }

    private static void await() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
