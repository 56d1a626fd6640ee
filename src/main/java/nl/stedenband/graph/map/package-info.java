/** Reads what maps show: ties on a day with where their ends lie.
 * Read by pages; a list of the same ties is the business of partnerships. */
package nl.stedenband.graph.map;
