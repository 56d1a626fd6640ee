package nl.stedenband.importing.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Redrawing;
import nl.stedenband.importing.ImportReport;
import org.junit.jupiter.api.Test;

/** The bundled data as a whole: it loads, once, and gives the graph that drawing it anew gives. */
@OnReferenceData
final class ReferenceDataTest {
    private final TestGraph graph = ReferenceGraph.loaded();
    private final ReferenceData data = graph.bean(ReferenceData.class);

    @Test
    void everyFileYieldsAssertionsButTheOneOfSources() {
        assertThat(ReferenceGraph.reports())
                .hasSize((int) data.dataPackage().resources().stream()
                        .filter(resource -> resource.importer() != null)
                        .count())
                .allSatisfy(report -> assertThat(report.rows()).isPositive())
                .filteredOn(report -> !report.file().equals("sources.csv"))
                .allSatisfy(report -> assertThat(report.recorded()).isPositive());
        assertThat(data.isLoaded()).isTrue();
    }

    @Test
    void readingEverythingInTwiceRecordsNothing() {
        List<String> before = graph.dump();

        List<ImportReport> again = data.load(title -> Progress.UNWATCHED);

        assertThat(again).allSatisfy(report -> assertThat(report.recorded()).isZero());
        assertThat(graph.dump()).isEqualTo(before);
    }

    @Test
    void drawingEverythingAnewChangesNothing() {
        assertThat(graph.bean(Redrawing.class).redraw(Progress.UNWATCHED)).isZero();
    }
}
