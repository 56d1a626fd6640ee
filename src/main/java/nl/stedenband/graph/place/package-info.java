/**
 * Reads places and the networks that they belong to: municipalities, partner cities, countries, their lists, and the names by which readers
 * of files find them. Used by pages, the programming interface and the command line. Only {@code graph.drawing} writes.
 */
package nl.stedenband.graph.place;
