/**
 * Pages of networks of places: their list, and each with its members, now and before, over time.
 */
package nl.stedenband.web.network;
