/**
 * The local Neo4j: started as a process of its own when no other server is named, found again by commands beside a running
 * service, stopped with its owner. Used by the command line and by tests; it knows nothing of the registry.
 */
package nl.stedenband.graph.local;
