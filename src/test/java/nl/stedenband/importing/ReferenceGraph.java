package nl.stedenband.importing;

import java.util.List;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.TestGraph;

/** The shared graph with the bundled data in it, for tests that read. Loading takes some twenty seconds. */
public final class ReferenceGraph {
    private static List<ImportReport> reports = List.of();

    private ReferenceGraph() {}

    /** The graph; loaded by the first test that asks, and again only after a test that emptied it. */
    public static TestGraph loaded() {
        TestGraph graph = TestGraph.shared();
        return graph.holding(
                TestGraph.FILLED,
                () -> reports = graph.bean(ReferenceData.class).load(title -> Progress.UNWATCHED));
    }

    /** The graph with the bundled data brought back in another way, which the tests after this one go on with. */
    public static TestGraph refilled(Runnable filling) {
        return TestGraph.shared().reset().holding(TestGraph.FILLED, filling);
    }

    /** What comes of reading all of it in, a report a file. */
    public static List<ImportReport> reports() {
        if (reports.isEmpty()) {
            TestGraph.shared().reset();
            loaded();
        }
        return reports;
    }
}
