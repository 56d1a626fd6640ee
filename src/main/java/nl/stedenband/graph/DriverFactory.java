package nl.stedenband.graph;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Prototype;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.observation.metrics.MetricsObservationProvider;

/** Makes the drivers of the application: one for all work, and one that only asks whether the database lives. */
@Factory
final class DriverFactory {

    /** Counts the connections of the driver. */
    @Singleton
    MetricsObservationProvider connectionCounts() {
        return MetricsObservationProvider.newInstance();
    }

    /**
     * Every wait for a connection is short: a request says within seconds that the database is away, and the next one finds it back.
     * The driver tries once more about a second after a connection broke or was refused; both tries and the pause between them
     * take no longer than {@code patience} and a little.
     */
    @Singleton
    @Bean(preDestroy = "close")
    CurrentDriver currentDriver(Neo4jConfiguration neo4j, MetricsObservationProvider connectionCounts) {
        long patience = neo4j.patience().toMillis();
        long oneTry = patience * 3 / 10;
        Config config = Config.builder()
                .withConnectionTimeout(oneTry, TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(patience, TimeUnit.MILLISECONDS)
                .withMaxTransactionRetryTime(oneTry, TimeUnit.MILLISECONDS)
                .withMaxConnectionPoolSize(neo4j.poolSize())
                .withUserAgent("stedenband")
                .withObservationProvider(connectionCounts)
                .build();
        return new CurrentDriver(open(neo4j, config));
    }

    /** The one for all work as it is now, for work that begins at once and is soon done. */
    @Prototype
    Driver driver(CurrentDriver current) {
        return current.get();
    }

    /** One with a single connection, which is asked for a sign of life each time before it is used. */
    static Driver openProbe(Neo4jConfiguration neo4j, Duration patience) {
        Config config = Config.builder()
                .withConnectionTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionAcquisitionTimeout(patience.toMillis(), TimeUnit.MILLISECONDS)
                .withConnectionLivenessCheckTimeout(0, TimeUnit.MILLISECONDS)
                .withMaxConnectionPoolSize(1)
                .withEventLoopThreads(1)
                .withUserAgent("stedenband sign of life")
                .build();
        return open(neo4j, config);
    }

    private static Driver open(Neo4jConfiguration neo4j, Config config) {
        return GraphDatabase.driver(neo4j.uri(), AuthTokens.basic(neo4j.user(), neo4j.password()), config);
    }
}
