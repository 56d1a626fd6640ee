/**
 * Keeps what editors did and what others propose to them, the words of the latter sealed. No relationship leads from it to the
 * registry: assertions tell by their ids which revision made them.
 */
package nl.stedenband.graph.editing;
