/**
 * How well shortlists find what is known: each tie is left out in turn, and all municipalities are ranked for the place abroad by
 * what is left. Pure; the evidence is handed in. Called by the command line, the interface and the pages.
 */
package nl.stedenband.matching.evaluation;
