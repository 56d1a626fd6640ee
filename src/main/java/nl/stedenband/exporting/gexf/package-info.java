/** Writes tables as networks in GEXF. */
package nl.stedenband.exporting.gexf;
