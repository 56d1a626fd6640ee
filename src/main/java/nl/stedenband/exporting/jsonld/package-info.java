/** Writes tables as linked data in JSON-LD. */
package nl.stedenband.exporting.jsonld;
