/**
 * Charts as numbers: how long a bar is, how high a column stands, how dark a cell is. What they show is handed in, templates
 * draw them, and nothing here knows pages or the graph. Called by pages.
 */
package nl.stedenband.picture.diagram;
