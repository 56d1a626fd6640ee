package nl.stedenband.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.stedenband.fuzz.FuzzFindings;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.CitedSourceQueries;
import nl.stedenband.importing.places.PlacesLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some dozens of the files that the drill {@code readers} makes by the ten thousand. */
final class FuzzedFilesTest {
    private static final int FILES = 60;

    @TempDir
    static Path folder;

    private static TestGraph graph;
    private static ReaderFuzzer fuzzer;

    @BeforeAll
    static void fillTheGraph() throws IOException {
        graph = TestImports.onBareGeography(folder).graph();
        fuzzer = new ReaderFuzzer(
                graph.beans(SourceReader.class),
                graph.bean(ReferenceData.class),
                graph.bean(CitedSourceQueries.class).byId(),
                folder);
    }

    static List<String> readers() {
        return TestGraph.shared().bean(Imports.class).names();
    }

    @ParameterizedTest
    @MethodSource("readers")
    void whateverStandsInAFileGivesRowsAndFindingsOrIsRefused(String reader) throws IOException {
        FuzzFindings findings = new FuzzFindings();

        ReaderFuzzer.Outcome outcome =
                fuzzer.read(reader, 1, FILES, graph.bean(PlacesLoader.class).load(), findings);

        assertThat(findings.toString()).isEmpty();
        assertThat(outcome.rows()).isPositive();
    }
}
