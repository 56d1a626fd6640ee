/**
 * Pages of partner cities, that is foreign local authorities: their list, and each with its ties and networks.
 */
package nl.stedenband.web.partnercity;
