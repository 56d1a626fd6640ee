package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Saving and restoring, as they are typed. */
final class SnapshotCommandTest {
    private final CommandOnGraph stedenband = new CommandOnGraph();
    private final TestGraph graph = TestGraph.shared();

    @TempDir
    private Path folder;

    @BeforeEach
    void tellOneThing() {
        graph.reset();
        Assertion tie = Sample.tie("gm0363", "x-gh-accra").build();
        graph.bean(Recorder.class).putSources(List.of(tie.cites().source()), Sample.RECORDED);
        graph.bean(Recorder.class).record(List.of(tie));
    }

    @Test
    void whatIsSavedCanBeRestored() {
        List<String> before = graph.everything();
        String file = folder.resolve("registry.jsonl.gz").toString();

        CommandOnGraph.Outcome saved = stedenband.run("snapshot", file);
        graph.reset();
        CommandOnGraph.Outcome restored = stedenband.run("restore", file);

        assertThat(saved.exitCode()).isZero();
        assertThat(saved.out()).isEmpty();
        assertThat(saved.err())
                .contains("Writing the snapshot")
                .containsPattern("2 changes, 0 runs of readers with 0 findings; SHA-256 of the lines [0-9a-f]{64}");
        assertThat(restored.exitCode()).isZero();
        assertThat(restored.err()).contains("Checking the file", "Writing the record", "Drawing the graph");
        assertThat(restored.out()).contains("1 assertions, 0 of them retracted, as they were on 20");
        assertThat(graph.everything()).containsExactlyElementsOf(before);
    }

    @Test
    void aFileThatIsThereStaysUnlessItIsSaidOtherwise() throws IOException {
        Path file = Files.writeString(folder.resolve("registry.jsonl.gz"), "dear to somebody");

        CommandOnGraph.Outcome refused = stedenband.run("snapshot", file.toString());
        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains("is there already", "--force");
        assertThat(file).hasContent("dear to somebody");

        assertThat(stedenband.run("snapshot", "--force", file.toString()).exitCode())
                .isZero();
        assertThat(Files.size(file)).isGreaterThan(100);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerCanReadASnapshot() throws IOException {
        Path file = folder.resolve("registry.jsonl.gz");
        stedenband.run("snapshot", file.toString());

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderOrAPlaceThatIsNotThereIsSaidToBeSo() {
        assertThat(stedenband.run("snapshot", folder.toString()).err()).contains("is a folder; name a file");
        assertThat(stedenband
                        .run("snapshot", folder.resolve("no/such").toString())
                        .err())
                .contains("is not a folder that can be written to");
        assertThat(stedenband.run("restore", folder.resolve("none").toString()).err())
                .contains("is not a file that can be read");
        assertThat(stedenband.run("restore").exitCode()).isEqualTo(2);
    }

    @Test
    void aDatabaseThatHoldsSomethingIsNotWrittenOver() {
        String file = folder.resolve("registry.jsonl.gz").toString();
        stedenband.run("snapshot", file);

        CommandOnGraph.Outcome outcome = stedenband.run("restore", file);

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .contains("isn't empty: it holds 1 assertions, 1 sources")
                .doesNotContain("\tat ");
    }

    @Test
    void aFileThatIsNoSnapshotIsRefused() throws IOException {
        Path file = Files.writeString(folder.resolve("ties.csv"), "a,b\n");

        CommandOnGraph.Outcome outcome = stedenband.run("restore", file.toString());

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("ties.csv is no snapshot of a registry");
    }

    @Test
    void whatARestoreLeftHalfFilledIsOfNoUseToOtherCommands() {
        graph.query("MATCH (r:Registry {id: 'stedenband'}) SET r.restoring = 'by one who was killed'");

        CommandOnGraph.Outcome outcome = stedenband.run("check");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("begin anew with stedenband restore").hasLineCount(1);
        graph.reset();
    }
}
