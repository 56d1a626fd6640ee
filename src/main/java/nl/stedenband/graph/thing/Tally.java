package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Introspected;

/**
 * How many ties or memberships have a status.
 *
 * @param status {@code certain}, {@code contradicted}, {@code possible}, {@code ended}, or {@code unknown} when nothing was
 *     seen within reach
 * @param count a tie of several pairs once for each
 */
@Introspected
public record Tally(String status, long count) {}
