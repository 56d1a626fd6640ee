/**
 * Lays out the picture of one place among its partners and networks. Pure: groups in, positions out, across in per cent of the
 * width and down in pixels; pages put them into SVG.
 */
package nl.stedenband.picture.ego;
