package nl.stedenband.registry.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class EdgesTest {
    private static final long ALWAYS = Long.MAX_VALUE;
    private static final Drawing.Edge TIE =
            new Drawing.Edge(EdgeType.TWINNED_WITH, "a", "b", Map.of("certainty", "certain"));
    private static final Drawing.Edge OTHER =
            new Drawing.Edge(EdgeType.TWINNED_WITH, "a", "b", Map.of("certainty", "possible"));

    @Test
    void whatWasKnownForATimeOnlyLeavesNoTraceInThePresent() {
        Edges edges = new Edges();
        edges.add(new Window(0, 10, 1, 5), TIE);
        edges.add(new Window(0, 10, 5, ALWAYS), TIE);
        edges.add(new Window(10, 20, 1, 5), TIE);
        edges.add(new Window(10, 20, 5, ALWAYS), OTHER);
        edges.add(new Window(20, ALWAYS, 1, 5), TIE);
        edges.add(new Window(20, ALWAYS, 5, ALWAYS), TIE);

        assertThat(edges.inWindows().stream()
                        .map(Drawing.Edge::properties)
                        .filter(properties -> properties.get("knownTo").equals(ALWAYS)))
                .containsExactly(Map.of(
                        "certainty", "certain", "knownFrom", 20L, "knownTo", ALWAYS, "saidFrom", 1L, "saidTo", ALWAYS));
    }

    @Test
    void whatStaysTheSameIsOneWindow() {
        Edges edges = new Edges();
        edges.add(new Window(0, 10, 1, 5), TIE);
        edges.add(new Window(0, 10, 5, ALWAYS), TIE);
        edges.add(new Window(10, ALWAYS, 1, 5), TIE);
        edges.add(new Window(10, ALWAYS, 5, ALWAYS), TIE);

        assertThat(edges.inWindows()).singleElement().satisfies(edge -> assertThat(edge.properties())
                .containsEntry("knownFrom", 0L)
                .containsEntry("saidTo", ALWAYS));
    }
}
