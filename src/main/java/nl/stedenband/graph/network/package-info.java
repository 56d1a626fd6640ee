/** Reads networks of places and who belongs to them.
 * Read by pages, interfaces and exports; writing is drawing's. */
package nl.stedenband.graph.network;
