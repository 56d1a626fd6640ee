package nl.stedenband.graph;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.core.bind.annotation.Bindable;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;

/**
 * How to reach the graph.
 *
 * @param uri {@code bolt://}, {@code neo4j://} or either with {@code +s}
 * @param patience how long a request waits for a connection before it is told that the database is away
 * @param silence for how long the database may give no sign of life before it is taken to hang and nobody waits for it any more
 * @param poolSize connections at the most
 * @param questionTime how long the database may take for a question or the order of a list before it is told to be too much
 * @param exportTime how long somebody may take all rows of an answer
 * @param exportsAtOnce how many answers and lists may be taken row by row at the same time
 * @param costlyFrom what takes the database so long is made again, unasked, once the registry was told something
 * @param commits where the local Neo4j counts what it commits; null for a server elsewhere
 * @param askerSeconds for how many seconds a minute it may work for one address or account; 0 for as many as it likes
 */
@ConfigurationProperties("neo4j")
public record Neo4jConfiguration(
        URI uri,
        String user,
        String password,
        Duration patience,
        @Bindable(defaultValue = "3s") Duration silence,
        int poolSize,
        @Bindable(defaultValue = "30s") Duration questionTime,
        @Bindable(defaultValue = "10m") Duration exportTime,
        @Bindable(defaultValue = "8") int exportsAtOnce,
        @Bindable(defaultValue = "100ms") Duration costlyFrom,
        @Nullable Path commits,
        @Bindable(defaultValue = "60") int askerSeconds) {

    /** @throws IllegalArgumentException when exports would leave too few connections to questions, or a number is none */
    public Neo4jConfiguration {
        if (exportsAtOnce < 1 || exportsAtOnce > poolSize / 2) {
            throw new IllegalArgumentException(
                    "STEDENBAND_EXPORTS_AT_ONCE is %d; it has to be between 1 and %d, half of the connections to the database."
                            .formatted(exportsAtOnce, poolSize / 2));
        }
        if (askerSeconds < 0) {
            throw new IllegalArgumentException(
                    "STEDENBAND_ASKER_SECONDS is %d; it has to be a number of seconds, or 0 for no limit."
                            .formatted(askerSeconds));
        }
    }
}
