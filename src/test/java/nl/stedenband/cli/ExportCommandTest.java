package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private final CommandOnGraph stedenband = new CommandOnGraph();

    @TempDir
    private Path folder;

    @BeforeAll
    static void emptyTheGraph() {
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
    void wrongWordsAreMisuse() {
        assertThat(stedenband.run("export", "nope").exitCode()).isEqualTo(2);
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
