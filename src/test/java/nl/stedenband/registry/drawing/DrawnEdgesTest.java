package nl.stedenband.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DrawnEdgesTest {
    private static final long ALWAYS = Long.MAX_VALUE;
    private static final DrawnUnit.Edge TIE =
            new DrawnUnit.Edge(EdgeType.TWINNED_WITH, "a", "b", Map.of("certainty", "certain"));
    private static final DrawnUnit.Edge OTHER =
            new DrawnUnit.Edge(EdgeType.TWINNED_WITH, "a", "b", Map.of("certainty", "possible"));

    @Test
    void whatWasKnownForATimeOnlyLeavesNoTraceInThePresent() {
        DrawnEdges drawnEdges = new DrawnEdges();
        drawnEdges.add(new KnowledgeWindow(0, 10, 1, 5), TIE);
        drawnEdges.add(new KnowledgeWindow(0, 10, 5, ALWAYS), TIE);
        drawnEdges.add(new KnowledgeWindow(10, 20, 1, 5), TIE);
        drawnEdges.add(new KnowledgeWindow(10, 20, 5, ALWAYS), OTHER);
        drawnEdges.add(new KnowledgeWindow(20, ALWAYS, 1, 5), TIE);
        drawnEdges.add(new KnowledgeWindow(20, ALWAYS, 5, ALWAYS), TIE);

        assertThat(drawnEdges.inWindows().stream()
                        .map(DrawnUnit.Edge::properties)
                        .filter(properties -> properties.get("knownTo").equals(ALWAYS)))
                .containsExactly(Map.of(
                        "certainty", "certain", "knownFrom", 20L, "knownTo", ALWAYS, "saidFrom", 1L, "saidTo", ALWAYS));
    }

    @Test
    void whatStaysTheSameIsOneWindow() {
        DrawnEdges drawnEdges = new DrawnEdges();
        drawnEdges.add(new KnowledgeWindow(0, 10, 1, 5), TIE);
        drawnEdges.add(new KnowledgeWindow(0, 10, 5, ALWAYS), TIE);
        drawnEdges.add(new KnowledgeWindow(10, ALWAYS, 1, 5), TIE);
        drawnEdges.add(new KnowledgeWindow(10, ALWAYS, 5, ALWAYS), TIE);

        assertThat(drawnEdges.inWindows()).singleElement().satisfies(edge -> assertThat(edge.properties())
                .containsEntry("knownFrom", 0L)
                .containsEntry("saidTo", ALWAYS));
    }
}
