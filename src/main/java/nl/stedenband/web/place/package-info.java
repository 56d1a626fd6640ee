/**
 * Pages of municipalities, partner cities and countries: their lists, and each with its ties on a day and over time. What pages of all
 * things share is in {@code web.thing}.
 */
package nl.stedenband.web.place;
