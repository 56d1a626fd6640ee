/**
 * Records assertions and draws the graph from them, in one transaction: the only code that writes what questions are asked of. Also reads
 * the changes of the record in their order. Importers and the command line call {@link nl.stedenband.graph.drawing.Recorder} and
 * {@link nl.stedenband.graph.drawing.Redrawing}; {@code registry.drawing} decides what is drawn.
 */
package nl.stedenband.graph.drawing;
