package nl.stedenband.graph.source;

import io.micronaut.core.annotation.Introspected;

/**
 * How many assertions there are of a kind.
 *
 * @param kind the slug
 * @param live those that count
 */
@Introspected
public record KindCount(String kind, long live, long retracted) {}
