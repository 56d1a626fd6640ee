package nl.stedenband.registry.drawing;

import java.util.List;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Geography;

/**
 * Draws ties of the world around: the direct edges between places, in a type of their own, and no node. Many are told of, and little of
 * each: a node and its edges to both parties would say nothing more.
 */
final class WorldTieDrawing {
    private WorldTieDrawing() {}

    static DrawnUnit draw(String unit, List<Assertion> assertions, Geography geography) {
        DrawnEdges drawnEdges = new DrawnEdges();
        for (KnowledgeWindow.View view : KnowledgeWindow.on(assertions)) {
            List<AssertedTie> ties = AssertedTie.among(view.live(), geography);
            for (AssertedTie assertedTie : ties) {
                TwinningDrawing.draw(
                                EdgeType.WORLD_TWINNED_WITH,
                                unit,
                                assertedTie,
                                ties,
                                new CertaintyTimeline(assertedTie.assertions()),
                                geography)
                        .forEach(edge -> drawnEdges.add(view.window(), edge));
            }
        }
        return DrawnUnit.of(List.of(), drawnEdges.inWindows());
    }
}
