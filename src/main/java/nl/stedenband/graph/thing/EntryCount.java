package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Introspected;

/**
 * With how many partnerships an entry has to do.
 *
 * @param now those of the day that was asked for
 * @param ever all of them
 */
@Introspected
public record EntryCount(String id, long now, long ever) {}
