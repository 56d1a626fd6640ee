/** Reads sources and what they say.
 * Read by pages, interfaces and exports; writing is drawing's. */
package nl.stedenband.graph.source;
