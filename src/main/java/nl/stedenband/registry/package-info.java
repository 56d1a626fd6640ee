/**
 * The domain: what a municipality, a tie, a source and an assertion are, and the rules that hold for them.
 * Everything here is an immutable value without clock, database or logger, and imports the JDK only.
 * All other packages may use it; it uses none of them.
 */
package nl.stedenband.registry;
