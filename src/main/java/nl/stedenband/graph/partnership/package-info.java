/** Reads partnerships: their lists, one with its whole time line, and every assertion behind it.
 * Read by pages, interfaces and exports; writing is drawing's. */
package nl.stedenband.graph.partnership;
