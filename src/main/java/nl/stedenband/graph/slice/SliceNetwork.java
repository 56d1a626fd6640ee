package nl.stedenband.graph.slice;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.util.List;

/**
 * A network that somebody belongs to.
 *
 * @param covers ids of the sources that mean to tell all its members
 */
@Introspected
public record SliceNetwork(
        String id,
        @Nullable String name,
        @Nullable String type,
        @Nullable String founded,
        @Nullable String ended,
        @Nullable String url,
        List<String> covers) {}
