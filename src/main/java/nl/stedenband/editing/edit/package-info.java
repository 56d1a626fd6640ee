/**
 * Changes of the registry as people write them down, and what they come to: assertions that are retracted and assertions in their
 * place. Nothing is written to the graph here.
 */
package nl.stedenband.editing.edit;
