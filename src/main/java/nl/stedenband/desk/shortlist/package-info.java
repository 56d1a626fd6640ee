/**
 * Shortlists: reads the evidence of a day from the graph, finds out who and what a request names, has matching judge, and writes the
 * answer as a document. Called by the programming interface, the pages and the command line.
 */
package nl.stedenband.desk.shortlist;
