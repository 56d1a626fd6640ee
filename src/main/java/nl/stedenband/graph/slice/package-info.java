/**
 * Reads slices of the network: ties, memberships and places as they stand on a day, or on one day of each year, for those who study the
 * network as a whole. Used by {@code networkexport}.
 */
package nl.stedenband.graph.slice;
