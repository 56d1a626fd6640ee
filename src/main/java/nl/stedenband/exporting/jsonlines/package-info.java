/** Writes tables as JSON Lines. */
package nl.stedenband.exporting.jsonlines;
