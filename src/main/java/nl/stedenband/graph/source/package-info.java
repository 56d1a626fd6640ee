/**
 * Reads sources, what they say, and the runs of readers with their findings. Only runs are written here; sources and assertions are
 * written by {@code graph.drawing}. Used by pages, the programming interface, importing and the command line.
 */
package nl.stedenband.graph.source;
