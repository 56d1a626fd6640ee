/**
 * Shortlists: reads the evidence of a day from the graph and keeps it while the graph stays the same, finds out who and what a
 * request names, and has matching judge. Called by the interface, the pages and the command line.
 */
package nl.stedenband.desk.shortlist;
