/** Reads published tables. Read by pages; writing is drawing's. */
package nl.stedenband.graph.survey;
