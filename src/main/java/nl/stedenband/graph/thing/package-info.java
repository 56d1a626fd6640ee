/** What answers on all kinds of things share: how a thing is named in an answer on another, where it lies, what became of it.
 * Rows have these shapes in the queries of every topic. Public, for pages and interfaces show them as they are. */
package nl.stedenband.graph.thing;
