package nl.stedenband.graph;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.time.Duration;

/**
 * How to reach the graph.
 *
 * @param uri {@code bolt://}, {@code neo4j://} or either with {@code +s}
 * @param patience how long a request waits for a connection before it is told that the database is away
 * @param poolSize connections at the most
 */
@ConfigurationProperties("neo4j")
public record Neo4jConfiguration(URI uri, String user, String password, Duration patience, int poolSize) {}
