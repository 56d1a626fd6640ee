/** Writes tables as networks in GraphML. */
package nl.stedenband.exporting.graphml;
