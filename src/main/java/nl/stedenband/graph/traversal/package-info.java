/**
 * The public questions of {@code cypher/traversals}: reads what each says of itself, checks what a user asks with, and runs it.
 * Called by the API, the pages and the command line.
 */
package nl.stedenband.graph.traversal;
