/**
 * Ways to walk through the graph: the explorer, which goes on from any thing to what is next to it, and the ways between two
 * things. Both are read from public questions, and show them for citing.
 */
package nl.stedenband.web.explore;
