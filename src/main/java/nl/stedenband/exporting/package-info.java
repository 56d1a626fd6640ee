/**
 * Writes tables, be they answers to questions or lists of things, in the formats that others read: a package and a bean for
 * each format, all behind {@link nl.stedenband.exporting.TableFormat}. Rows pass through one by one, so that a table may be longer
 * than memory. Called by the API, the pages and the command line.
 */
package nl.stedenband.exporting;
