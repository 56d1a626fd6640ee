/** Reads things of which little more is known than what they are called: programmes, organisations, themes and the other terms
 * that sources divide by, regions, provinces, districts. Read by pages and interfaces; writing is drawing's. */
package nl.stedenband.graph.entry;
