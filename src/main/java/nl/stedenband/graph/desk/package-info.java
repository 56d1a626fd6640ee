/**
 * Keeps what the desk writes: requests, cases, shortlists and contacts, each version of them sealed. They stand apart from the registry:
 * no relationship leads from one to the other, so that no question about the registry comes upon them.
 */
package nl.stedenband.graph.desk;
