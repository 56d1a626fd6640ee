/** Reads what matching judges by: one query for each kind of fact, all of it at once. Read by the desk, which makes evidence of it. */
package nl.stedenband.graph.matching;
