package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import nl.stedenband.exporting.ReadParquet;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The places of the registry's network, measured one by one. */
class MeasureNodesTest {
    private static final CommandOnGraph STEDENBAND = new CommandOnGraph();

    @TempDir
    private Path folder;

    @BeforeAll
    static void record() {
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        List<Assertion> all = List.of(
                Sample.tie("gm0001", "Q1").seen("2009").build(),
                Sample.tie("gm0002", "Q1").seen("2003").build());
        recorder.putSources(
                all.stream().map(assertion -> assertion.cites().source()).toList());
        recorder.record(all);
    }

    @Test
    void aRowAPlaceIsPrinted() {
        Outcome outcome = STEDENBAND.run("measure", "--nodes", "--asOf", "2009-06-30");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines().toList())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("place,placeName,country,degree,degreeSure,betweenness,betweennessSure,closeness");
        assertThat(outcome.out()).contains("\nQ1,", ",2,1,1.0,0.0,").doesNotContain("municipality/");
        assertThat(outcome.err()).contains("Columns that end in Sure");
    }

    @Test
    void aPlaceStandsAmongItsPeers() {
        Outcome outcome = STEDENBAND.run("measure", "--peers", "--asOf", "2009-06-30", "--place", "partnerCity/Q1");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out().lines().toList()).hasSize(2);
        assertThat(outcome.out())
                .contains("degreePercentile", "randomLow", "\nQ1,")
                .contains(",2,");
    }

    @Test
    void theyAreWrittenInOtherFormatsToo() throws IOException {
        Path file = folder.resolve("nodes.parquet");

        Outcome outcome = STEDENBAND.run("measure", "--nodes", "--asOf", "2009-06-30", "--output", file.toString());

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(ReadParquet.of(Files.readAllBytes(file)).rows()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure --nodes --edges ties.txt     | --nodes is for ties of the registry
            measure --peers --edges ties.txt     | --peers is for ties of the registry
            measure --nodes --peers              | ask for one
            measure --peers --place Q1           | place
            measure --nodes --scope moon         | 'moon'
            measure --output nodes.csv           | go with --nodes
            measure --nodes --format odd         | 'odd' is no format
            measure --nodes --colour red         | colour
            """)
    void whatCannotBeIsSaid(String words, String said) {
        Outcome outcome = STEDENBAND.run(words.split(" "));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(said);
    }
}
