package nl.stedenband.graph.source;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import nl.stedenband.graph.Criteria;

/**
 * What a list of assertions is narrowed to; nothing for all.
 *
 * @param thing the key of one that they speak of
 * @param source the id of the one that they are taken from
 * @param kind the slug of one
 * @param recordedSince milliseconds since 1970, inclusive
 * @param retracted only those that no longer count if true, only those that do if false
 */
@Introspected
public record AssertionCriteria(
        @Nullable String thing,
        @Nullable String source,
        @Nullable String kind,
        @Nullable Long recordedSince,
        @Nullable Boolean retracted)
        implements Criteria {

    public static AssertionCriteria ofSource(String id) {
        return new AssertionCriteria(null, id, null, null, null);
    }

    /** @param key kind and id of the thing */
    public static AssertionCriteria onThing(String key) {
        return new AssertionCriteria(key, null, null, null, null);
    }
}
