/**
 * The pages that measure the network of ties and how long ties last, with their plots and the rows of places and durations as files. Called by
 * nobody: they are pages.
 */
package nl.stedenband.web.measure;
