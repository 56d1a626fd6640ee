/**
 * Pages of municipalities: their list, and each with its ties, networks, the origins of its residents and those most like it.
 * The latter take longer and come after the page.
 */
package nl.stedenband.web.municipality;
