/** Draws maps of ties as numbers: where places and the lines between them lie on paper, and the outlines of land beneath them.
 * Pure and deterministic; templates make SVG of it. Every page that shows ties on a map may use it. */
package nl.stedenband.picture.map;
