/**
 * The program that runs in the local Neo4j's own process, with Neo4j's libraries and none of ours. Nothing calls it but the
 * Java launcher: it is started by class name.
 */
package nl.stedenband.graph.local.server;
