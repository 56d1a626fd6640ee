/** Writes tables as CSV. */
package nl.stedenband.exporting.format;
