package nl.stedenband.graph.drawing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;

/**
 * How much a registry was told.
 *
 * @param assertions recorded so far
 * @param retractions among them
 * @param revision how often anything else changed than assertions, see the version of the graph
 * @param changes the number of the latest change
 * @param reference the release of the bundled data that is read in whole, if any
 */
@Introspected
public record RecordCounts(
        long assertions,
        long retractions,
        long revision,
        long changes,
        @Nullable String reference) {}
