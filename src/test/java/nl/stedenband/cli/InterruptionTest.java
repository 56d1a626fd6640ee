package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.stedenband.cli.RunningProgram.Signal;
import nl.stedenband.graph.Schema;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.DrawingVersion;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ctrl-C, and readers who go away, at any time of a real process. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
class InterruptionTest {
    @TempDir
    private Path folder;

    private static Signal ctrlC;

    private final TestGraph graph = TestGraph.shared();

    @BeforeAll
    static void hearWhatCanBeHeard() throws Exception {
        ctrlC = Signal.ofCtrlC();
    }

    static Set<Signal> signals() {
        return EnumSet.of(ctrlC, Signal.TERM);
    }

    @BeforeEach
    void recordALittle() {
        graph.reset();
        // which every command does first
        graph.bean(Schema.class).migrate();
        graph.bean(DrawingVersion.class).bringUpToDate();
        Recorder recorder = graph.bean(Recorder.class);
        List<Assertion> all = IntStream.rangeClosed(1, 300)
                .mapToObj(
                        i -> Sample.municipality("gm%04d".formatted(i), "", "").build())
                .toList();
        recorder.putSources(List.of(
                Sample.source("list-2009", SourceRank.SURVEY_OR_STUDY, "2009"),
                all.get(0).cites().source()));
        recorder.record(all);
    }

    @ParameterizedTest
    @MethodSource("signals")
    void anInterruptedImportLeavesTheGraphAsItWas(Signal signal) throws Exception {
        List<String> before = everything();
        RunningProgram program =
                RunningProgram.start(folder, "import", "municipalities", largeFile(), "--source", "list-2009");

        program.awaitMessage("  30%");
        program.signal(signal);

        assertThat(program.exitCode()).isEqualTo(signal.exitCode());
        assertThat(program.lastMessages()).contains("stedenband: interrupted.").doesNotContain("Exception");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void anInterruptedRedrawingHasDrawnNothingHalf() throws Exception {
        List<String> before = everything();
        RunningProgram program = RunningProgram.start(folder, "redraw");

        program.awaitMessage("Drawing");
        program.signal(ctrlC);

        assertThat(program.exitCode()).isEqualTo(ctrlC.exitCode());
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("signals")
    void ofANetworkThatWasInterruptedNoFileIsLeft(Signal signal) throws Exception {
        Assertion tie = Sample.tie("gm0001", "Q1").seen("2009").build();
        graph.bean(Recorder.class).putSources(List.of(tie.cites().source()));
        graph.bean(Recorder.class).record(List.of(tie));
        String output = folder.resolve("network").toString();
        RunningProgram program = RunningProgram.start(
                folder,
                List.of(
                                "export",
                                "network",
                                "--output",
                                output,
                                "--asOf",
                                "1600-01-01",
                                "--to",
                                "2026-01-01",
                                "--every",
                                "year")
                        .toArray(String[]::new));

        program.awaitMessage("Writing");
        program.signal(signal);

        assertThat(program.exitCode()).isEqualTo(signal.exitCode());
        assertThat(folder.toFile().list((in, name) -> name.startsWith("network")))
                .isEmpty();
    }

    @Test
    void theServiceStopsWhenItIsToldTo() throws Exception {
        RunningProgram program = RunningProgram.start(folder, "serve", "--port", "0", "--without-reference");

        assertThat(program.line()).startsWith("Stedenband is at http://");
        program.signal(ctrlC);

        assertThat(program.exitCode()).isEqualTo(ctrlC.exitCode());
        assertThat(program.lastMessages())
                .endsWith("stedenband: interrupted.\n")
                .doesNotContain("Exception");
    }

    @Test
    void aJobOfAScriptDoesNotHearCtrlCAndEndsWhenItIsToldTo() throws Exception {
        List<String> before = everything();
        RunningProgram program = RunningProgram.startInBackground(folder, "redraw");

        program.awaitMessage("Drawing");
        program.signal(Signal.INT);
        program.signal(Signal.TERM);

        assertThat(program.exitCode()).isEqualTo(Signal.TERM.exitCode());
        assertThat(everything()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "export origin-gaps", "snapshot -"})
    void whoHasSeenEnoughHearsNothingMore(String words) throws Exception {
        RunningProgram program = RunningProgram.start(folder, words.split(" "));

        program.closeOutput();

        assertThat(program.lastMessages()).isIn("", "Writing the snapshot\n");
        assertThat(program.exitCode()).isEqualTo(StandardOutput.NobodyReads.EXIT_CODE);
    }

    private List<String> everything() {
        List<String> all = graph.dump();
        graph.query("MATCH (n) RETURN labels(n) AS labels, count(*) AS number").stream()
                .map(Object::toString)
                .sorted()
                .forEach(all::add);
        return all;
    }

    /** Enough rows to be stored a thousand at a time. */
    private String largeFile() throws IOException {
        String rows = IntStream.range(1000, 4000)
                .mapToObj("gm%d,Dorp %<d,PV28,Zuid-Holland"::formatted)
                .collect(Collectors.joining("\n", "code,name,province_code,province\n", "\n"));
        return Files.writeString(folder.resolve("register.csv"), rows).toString();
    }
}
