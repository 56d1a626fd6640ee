/**
 * Writes tables, be they answers to questions or lists of things, in the formats that others read. Each format is a bean of type
 * {@link nl.stedenband.exporting.TableFormat} in {@code exporting.format}. Rows pass through one by one, so a table may be
 * larger than memory. Also writes how an answer is cited. Called by the API, the pages and the command line.
 */
package nl.stedenband.exporting;
