/**
 * The map of all ties on a day, with its filters, counts and table; and maps of the ties of an answer.
 * Drawing is done by {@code nl.stedenband.picture.map}; home and answers use the maps, too.
 */
package nl.stedenband.web.map;
