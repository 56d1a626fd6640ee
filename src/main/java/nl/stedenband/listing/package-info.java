/**
 * The lists of the registry as data: for each its name and title, what it can be narrowed to, its columns and the query that finds
 * its rows, a page at a time or all of them. Used by the interface, the pages and the commands; knows nothing of HTTP.
 */
package nl.stedenband.listing;
