/**
 * Diagrams as numbers: bars, columns and cells of charts, the things around a place, the ways between two. What they show is handed in,
 * templates draw them, and nothing here knows pages or the graph. Called by pages.
 */
package nl.stedenband.picture.diagram;
