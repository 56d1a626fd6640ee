package nl.stedenband.graph.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process that runs a local Neo4j, says so, and leaves no chance to be anything but killed. */
final class KilledOwner {

    private KilledOwner() {}

    /** @param args the home folder; with anything behind it the database only starts when it says so */
    public static void main(String[] args) throws InterruptedException {
        LocalNeo4j neo4j = LocalNeo4j.own(new HomeFolder(Path.of(args[0])), "serve", List.of());
        if (args.length == 1) {
            neo4j.awaitReady();
        }
        System.out.println(
                ProcessHandle.current().children().findFirst().orElseThrow().pid());
        new CountDownLatch(1).await();
    }
}
