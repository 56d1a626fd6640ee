/**
 * Recording of assertions and the drawing of the graph from them, in one transaction: the only code that writes what
 * questions are asked of. Importers and the command line call {@link nl.stedenband.graph.drawing.Recorder} and
 * {@link nl.stedenband.graph.drawing.Redrawing}; what is drawn is decided in {@code registry.drawing}.
 */
package nl.stedenband.graph.drawing;
