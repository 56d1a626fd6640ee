/**
 * Pages for officers of the desk: requests, shortlists with every reason traced, cases, contacts, and what to be careful with in a
 * country. Nobody else sees them, and no cache keeps them.
 */
package nl.stedenband.web.desk;
