/**
 * Pages on which officers of the desk write down requests, look at shortlists with every reason traced, and follow cases up. Nobody else
 * sees them, and no cache keeps them.
 */
package nl.stedenband.web.desk;
