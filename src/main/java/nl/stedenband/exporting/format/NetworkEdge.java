package nl.stedenband.exporting.format;

import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.traversal.Thing;

/**
 * How two nodes stand to each other. It has no direction: a tie is mutual, and elsewhere the columns tell who is who.
 *
 * @param number counted from 0 over the network
 * @param relation {@code tie}, or the column in which the one thing stands to the other
 * @param tie the partnership, where the edge is one
 * @param row whose values the edge carries; empty where it is one of several of that row
 */
public record NetworkEdge(
        long number, String from, String to, String relation, Optional<Thing> tie, List<Object> row) {}
