/**
 * The rules by which the graph is drawn from assertions: which assertions make one tie, when it held, and what of it was
 * known when. Pure functions from sets of assertions to nodes and relationships; the order of the input never matters.
 * Called by the graph, which writes down what they return, and by tests.
 */
package nl.stedenband.registry.drawing;
