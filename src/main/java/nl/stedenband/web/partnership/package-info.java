/**
 * Pages of partnerships: their list, and each with its time line, what contradicts it, and every assertion behind it.
 * Its row of a list is the map's as well.
 */
package nl.stedenband.web.partnership;
