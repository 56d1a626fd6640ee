package nl.stedenband.registry.traversal;

/** One column of an answer; a list of values in each row where {@code isList}. */
public record Column(String name, ValueType type, boolean isList) {}
