/** Tells which state of the graph an answer was given from. Read by everything that answers questions. */
package nl.stedenband.graph.version;
