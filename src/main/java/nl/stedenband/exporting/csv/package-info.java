/** Writes answers as CSV (RFC 4180, UTF-8). Called by the API and the command line. */
package nl.stedenband.exporting.csv;
