/**
 * Pages for officers of the desk: requests, shortlists with every reason traced, cases, contacts, and how well shortlists find what is
 * known, which everybody may see. No cache keeps the others.
 */
package nl.stedenband.web.desk;
