package nl.stedenband.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.stedenband.graph.local.HomeFolder;
import nl.stedenband.graph.local.LocalNeo4j;

/**
 * How soon the registry is there. The local database is started on a new folder, then several times on the same one, where it
 * finds the archive of classes that the first run left. The service is started the same way, as a process of its own: the
 * first start takes in the reference data, the others are what a user waits for every day. Time ends when Bolt answers, or
 * when the service prints its address. Stopping isn't counted.
 */
final class Starting {
    private static final int TIMES = 5;

    private static final long DATABASE_AIM = 5_000;
    private static final long FIRST_AIM = 40_000;
    private static final long WARM_AIM = 10_000;

    private Starting() {}

    /** @param service the folder that the service uses; afterwards it holds the reference data */
    static void measure(HomeFolder database, Path distribution, HomeFolder service, Table table) throws Exception {
        Callable<LocalNeo4j> neo4j = () -> start(database);
        table.add("local Neo4j, new folder", Samples.ofOpening(1, neo4j), DATABASE_AIM);
        table.add("local Neo4j, again", Samples.ofOpening(TIMES, neo4j), DATABASE_AIM);
        Callable<RunningService> serve = () -> RunningService.start(distribution, service.path());
        table.add("service, new folder, with the first load", Samples.ofOpening(1, serve), FIRST_AIM);
        table.add("service, again", Samples.ofOpening(TIMES, serve), WARM_AIM);
    }

    private static LocalNeo4j start(HomeFolder home) {
        LocalNeo4j neo4j = LocalNeo4j.own(home, "serve", List.of());
        neo4j.awaitReady();
        return neo4j;
    }
}
