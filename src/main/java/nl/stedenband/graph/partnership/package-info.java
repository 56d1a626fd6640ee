/**
 * Reads partnerships: their lists, one with its whole time line, the ties that a map shows, and who stands next to whom.
 * Used by pages, the programming interface and exports. Only {@code graph.drawing} writes.
 */
package nl.stedenband.graph.partnership;
