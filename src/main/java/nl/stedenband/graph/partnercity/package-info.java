/** Reads partner cities, that is foreign local authorities: their lists, what they are, their ties and networks.
 * Read by pages, interfaces and exports; writing is drawing's. */
package nl.stedenband.graph.partnercity;
