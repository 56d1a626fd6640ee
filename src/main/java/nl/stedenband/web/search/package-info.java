/**
 * Search for things of every kind by their names: the page, and suggestions while somebody types.
 */
package nl.stedenband.web.search;
