/** Finds things of every kind by their names. Read by pages and interfaces. */
package nl.stedenband.graph.search;
