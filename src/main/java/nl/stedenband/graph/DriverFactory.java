package nl.stedenband.graph;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

/** Makes the one driver of the application. */
@Factory
final class DriverFactory {

    /**
     * Every wait is short: a request says within seconds that the database is away, and the next one finds it back. The
     * driver tries once more about a second after a connection broke or was refused; both tries and the pause between them
     * take no longer than {@code patience} and a little.
     */
    @Singleton
    @Bean(preDestroy = "close")
    Driver driver(Neo4jConfiguration neo4j) {
        long patience = neo4j.patience().toMillis();
        long oneTry = patience * 3 / 10;
        Config config = Config.builder()
                .withConnectionTimeout(oneTry, TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(patience, TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(oneTry, TimeUnit.MILLISECONDS)
                .withMaxConnectionPoolSize(neo4j.poolSize())
                .withUserAgent("stedenband")
                .build();
        return GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()), config);
    }
}
