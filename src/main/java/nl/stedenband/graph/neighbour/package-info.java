/** Reads who stands next to whom, to step on in a network from any of its nodes. Read by pages; writing is drawing's. */
package nl.stedenband.graph.neighbour;
