package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Introspected;

/**
 * How large a network is on the day that was asked for, as far as sources name its members.
 *
 * @param network the id
 */
@Introspected
public record NetworkSize(String network, long members) {}
