/** Reads municipalities: their lists, what they are, their ties, networks and the origins of their residents.
 * Read by pages, interfaces and exports; writing is drawing's. */
package nl.stedenband.graph.municipality;
