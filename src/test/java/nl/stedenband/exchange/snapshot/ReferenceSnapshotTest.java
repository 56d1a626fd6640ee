package nl.stedenband.exchange.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bundled data goes into a file and comes back. */
@OnReferenceData
final class ReferenceSnapshotTest {

    @Test
    void theGraphThatIsDrawnAnewIsTheOneThatWasThere(@TempDir Path folder) {
        TestGraph graph = ReferenceGraph.loaded();
        List<String> before = graph.everything();
        Path file = Snapshots.save(graph, folder.resolve("reference"));

        ReferenceGraph.refilled(() -> Snapshots.restore(graph, file));

        assertThat(graph.everything()).containsExactlyElementsOf(before);
    }
}
