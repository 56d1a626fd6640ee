/**
 * Reads the record as the changes that it is made of, in the order of their numbers. Read by the feed of changes and by
 * snapshots; the changes are written by {@code graph.drawing}, which numbers them.
 */
package nl.stedenband.graph.change;
