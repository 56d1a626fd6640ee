/**
 * How likely a thing of the registry is the one that somebody's table means: names, types and properties in, scores from 0 to
 * 100 with their parts out. Pure; knows neither the graph nor HTTP. The words are those of the Reconciliation Service API 0.2
 * of the W3C's Entity Reconciliation Community Group.
 */
package nl.stedenband.reconciliation;
