/**
 * Pages of countries, former ones among them: their list, and each with the ties with it over time and what they are about.
 */
package nl.stedenband.web.place;
