/**
 * The map of all ties on a day with its filters, counts and table, maps of the ties of an answer, and the outlines of land beneath them.
 * {@code picture.map} draws; home and answers use the maps, too.
 */
package nl.stedenband.web.map;
