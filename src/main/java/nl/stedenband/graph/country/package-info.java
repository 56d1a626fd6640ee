/** Reads countries, former ones among them: their lists, what they are and the ties with them.
 * Read by pages, interfaces and exports; writing is drawing's. */
package nl.stedenband.graph.country;
