/**
 * Pages of things of which little more is known than what they are called: programmes, organisations, themes and the other terms that
 * sources divide by. One page serves them all, with the ties that name the thing.
 */
package nl.stedenband.web.entry;
