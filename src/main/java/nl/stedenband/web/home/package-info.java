/**
 * Where readers come in: the home page, the register of all lists, search, ways to explore, and what the registry says about itself and
 * about the programming interface.
 */
package nl.stedenband.web.home;
