package nl.stedenband.graph.drawing;

import io.micronaut.core.annotation.Introspected;

/**
 * How much is in a database.
 *
 * @param retractions how many of the assertions are retracted
 * @param runs of readers
 * @param nodes all that there are, but for those by which the database is managed
 */
@Introspected
public record DatabaseContent(long assertions, long retractions, long sources, long runs, long nodes) {

    boolean isNothing() {
        return nodes == 0;
    }

    /** In words: {@code 12 assertions of 3 sources and 1 runs of readers}. */
    @Override
    public String toString() {
        return assertions + sources + runs == 0
                ? nodes + " nodes that are none of a registry's"
                : "%d assertions, %d sources and %d runs of readers".formatted(assertions, sources, runs);
    }
}
