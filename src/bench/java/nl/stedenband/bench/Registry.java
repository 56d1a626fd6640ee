package nl.stedenband.bench;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import nl.stedenband.graph.local.LocalNeo4j;

/** The application over a local database, without its HTTP server. */
final class Registry {

    private Registry() {}

    static ApplicationContext over(LocalNeo4j neo4j) {
        neo4j.awaitReady();
        return ApplicationContext.run(Map.of(
                "neo4j.uri", neo4j.address().uri().toString(),
                "neo4j.user", neo4j.address().user(),
                "neo4j.password", neo4j.address().password(),
                // a machine that is busy with something else must not spoil a run
                "neo4j.patience", "30s"));
    }
}
