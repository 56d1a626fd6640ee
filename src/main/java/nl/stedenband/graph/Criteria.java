package nl.stedenband.graph;

/**
 * What a list is narrowed to: an argument of a query that stands for several. Each component of the introspected record is the
 * parameter of that name, null for what isn't asked.
 */
public interface Criteria {}
