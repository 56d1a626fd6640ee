package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private final CommandOnGraph stedenband = new CommandOnGraph();

    @TempDir
    private Path folder;

    @BeforeEach
    void emptyTheGraph() {
        TestGraph.shared().reset();
    }

    @Test
    void withoutMoreTheTableGoesToStandardOutputAsCsv() {
        Outcome outcome = stedenband.run("export", "ended", "--asOf", "2018-01-01");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("municipality,municipalityName,").hasLineCount(1);
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void theNameOfTheFileTellsTheFormat() throws IOException {
        Path file = folder.resolve("ended.graphml");

        Outcome outcome = stedenband.run("export", "ended", "--output", file.toString(), "--asOf", "2018-01-01");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).isEmpty();
        assertThat(file).content().contains("<graphml").endsWith("</graphml>");
        assertThat(folder).isDirectoryContaining(file::equals).satisfies(ExportCommandTest::holdsOneFile);
    }

    @Test
    void whatIsAskedForWithFormatCounts() {
        Path file = folder.resolve("ended.txt");

        stedenband.run("export", "ended", "--format", "JSON", "--output", file.toString());

        assertThat(file).content().startsWith("{\"table\":\"ended\"").contains("\"rows\":[]");
    }

    @Test
    void aFileThatIsThereStaysWhenTheQuestionFails() throws IOException {
        Path file = Files.writeString(folder.resolve("ended.csv"), "before");

        Outcome outcome = stedenband.run("export", "within-hops", "--from", "gm9999", "--output", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(file).hasContent("before");
        assertThat(folder).satisfies(ExportCommandTest::holdsOneFile);
    }

    @Test
    void whatBelongsToAThingIsAListToo() {
        TestGraph graph = TestGraph.shared();
        Assertion tie = Sample.tie("gm0363", "x-de-koeln").seen("2009").build();
        graph.bean(Recorder.class).putSources(List.of(tie.cites().source()));
        graph.bean(Recorder.class)
                .record(List.of(tie, Sample.identity("x-de-koeln", "Q365").build()));

        Outcome outcome = stedenband.run("export", "municipalities/gm0363/partnerships", "--asOf", "2009-06-30");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("tie,kind,status,").hasLineCount(2);
        assertThat(stedenband
                        .run("export", "partner-cities/x-de-koeln/partnerships", "--status", "all")
                        .out())
                .hasLineCount(2);
        assertThat(stedenband.run("export", "municipalities/gm0014/partnerships"))
                .returns(1, Outcome::exitCode)
                .satisfies(failed -> assertThat(failed.err()).contains("no municipality 'gm0014'"));
    }

    @Test
    void wrongWordsAreMisuse() {
        assertThat(stedenband.run("export", "nope").exitCode()).isEqualTo(2);
        assertThat(stedenband.run("export", "municipalities/gm0363").exitCode()).isEqualTo(2);
        assertThat(stedenband.run("export", "ended", "--format", "xls"))
                .returns(2, Outcome::exitCode)
                .satisfies(outcome -> assertThat(outcome.err()).contains("csv, geojson, gexf, graphml, json"));
        assertThat(stedenband.run("export", "ended", "--colour", "red"))
                .returns(2, Outcome::exitCode)
                .satisfies(outcome -> assertThat(outcome.err()).contains("colour: "));
        assertThat(stedenband.run("export", "ended", "--output", "/no/such/folder/x.csv"))
                .returns(1, Outcome::exitCode)
                .satisfies(outcome -> assertThat(outcome.err()).contains("no folder /no/such/folder"));
    }

    private static void holdsOneFile(Path folder) {
        assertThat(folder.toFile().list()).hasSize(1);
    }
}
