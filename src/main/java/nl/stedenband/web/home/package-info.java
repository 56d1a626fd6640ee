/**
 * Where readers come in: the home page with what the registry holds, the register of all lists, and what the words mean.
 */
package nl.stedenband.web.home;
