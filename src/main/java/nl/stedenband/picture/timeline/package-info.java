/**
 * Draws time lines of ties and memberships as numbers: where bars and marks lie, in per cent of the width of the picture, so that
 * a page can be of any width. Pure: days in, numbers out; pages put them into SVG.
 */
package nl.stedenband.picture.timeline;
