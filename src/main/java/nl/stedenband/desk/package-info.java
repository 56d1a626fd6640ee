/** The desk: what VNG International's officers do with requests from abroad. Reads the graph, and lets matching judge. */
package nl.stedenband.desk;
