package nl.stedenband.graph.local;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process that runs a local Neo4j, says so, and leaves no chance to be anything but killed. */
final class KilledOwner {

    private KilledOwner() {}

    /** @param args the home folder */
    public static void main(String[] args) throws InterruptedException {
        LocalNeo4j.own(new HomeFolder(Path.of(args[0])), "serve", List.of()).awaitReady();
        System.out.println(
                ProcessHandle.current().children().findFirst().orElseThrow().pid());
        new CountDownLatch(1).await();
    }
}
