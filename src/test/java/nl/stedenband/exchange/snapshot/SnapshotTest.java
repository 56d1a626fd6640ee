package nl.stedenband.exchange.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.RestoreInProgress;
import nl.stedenband.graph.Schema;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.graph.drawing.Changes;
import nl.stedenband.graph.drawing.DrawingVersion;
import nl.stedenband.graph.drawing.NotEmpty;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.drawing.Redrawing;
import nl.stedenband.graph.source.ImportRunWrites;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Participant;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.SourceRank;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

/** A registry goes into a file and comes back, whole or not at all. */
final class SnapshotTest {
    private static final Source LIST = Sample.fullList(
            "list-2009", SourceRank.SURVEY_OR_STUDY, "2009", ThingId.municipality("gm0363"), Source.ALL_MUNICIPALITIES);
    private static final Source PAPER = Sample.source("paper", SourceRank.PRESS, "2017-03-20");
    private static final Instant LATER = Sample.RECORDED.plusSeconds(3600);
    private static final Assertion MISTAKEN = Sample.tie("gm0363", "x-gh-accra")
            .by(PAPER)
            .denied()
            .recorded(LATER)
            .build();

    private static final Assertion ALIKE =
            Sample.identity("x-de-koeln", "Q365").recorded(LATER).build();

    private final TestGraph graph = TestGraph.shared();
    private final Recorder recorder = graph.bean(Recorder.class);

    @TempDir
    private Path folder;

    @BeforeEach
    void tellTheRegistryAllSortsOfThings() {
        graph.reset();
        recorder.putSources(List.of(LIST), Sample.RECORDED);
        recorder.record(List.of(
                Sample.municipality("gm0363", "1811", "").build(),
                Sample.municipality("gm0003", "", "2008-12-31").build(),
                Sample.municipality("gm0004", "2009-01-01", "").build(),
                Sample.succession("gm0003", "gm0004", "2009-01-01").build(),
                Sample.origin("gm0363", "GH", "2017", "12345").build(),
                Sample.membership("x-de-koeln", "eurocities").seen("199X").build(),
                Sample.of(AssertionKind.STATEMENT)
                        .saying(Attribute.TEXT, "nobody in particular; \"quoted\"\nand on")
                        .build(),
                Sample.tie("gm0363")
                        .with(Participant.of(
                                        ParticipantRole.INITIATOR,
                                        ThingId.of(ThingKind.PARTNER_CITY, "x-gh-accra"),
                                        "Acrra")
                                .in(ThingId.country("GH"))
                                .at(Optional.of(new Point(5.55, -0.2000000000000001)))
                                .asReading(true)
                                .qualifiedAs("perhaps"))
                        .with(ParticipantRole.THEME, ThingId.of(ThingKind.THEME, "waste"))
                        .held("2004~/..")
                        .renewed("2007", "2011-05")
                        .build(),
                Sample.tie("gm0003", "x-de-koeln").held("1999/2005").build()));
        recorder.putSources(List.of(PAPER, Sample.source("list-2009", SourceRank.OWN_WORD, "2010-01")), LATER);
        graph.bean(Redrawing.class).redraw(Progress.UNWATCHED);
        recorder.record(List.of(MISTAKEN, ALIKE));
        recorder.retract(List.of(MISTAKEN.id()), new Recording.Retraction(LATER.plusMillis(1), "me", "misread"));
        ImportRunWrites runs = graph.bean(ImportRunWrites.class);
        runs.start("run-1", "ties", "ties.csv", "import ties", 17);
        runs.addFindings(
                "run-1",
                List.of(Map.of("file", "ties.csv", "line", 3, "column", "", "severity", "error", "reason", "none")));
        runs.finish(
                "run-1",
                Map.of("rows", 9, "recorded", 8, "known", 1, "refused", 1, "errors", 1, "warnings", 0, "notes", 0),
                18);
        runs.setReference("2026.1");
    }

    @Test
    void everythingComesBackPropertyByProperty() {
        List<String> before = graph.everything();
        String version = graph.bean(VersionQueries.class).current();
        Path file = Snapshots.save(graph, folder.resolve("whole"));
        graph.reset();
        Snapshots.restore(graph, file);

        assertThat(graph.everything()).containsExactlyElementsOf(before);
        assertThat(graph.bean(VersionQueries.class).current()).isEqualTo(version);
        assertThat(graph.bean(Redrawing.class).redraw(Progress.UNWATCHED)).isZero();
    }

    @Test
    void whatWasRestoredIsNotDrawnAgainAtTheNextStart() {
        Path file = Snapshots.save(graph, folder.resolve("whole"));
        graph.reset();
        graph.bean(Schema.class).migrate();
        Snapshots.restore(graph, file);
        graph.query("MATCH ()-[tie:TWINNED_WITH]->() SET tie.kind = 'left alone'");

        graph.bean(DrawingVersion.class).bringUpToDate();

        assertThat(graph.query("MATCH ()-[tie:TWINNED_WITH]->() RETURN DISTINCT tie.kind AS kind"))
                .extracting(row -> row.get("kind").asString())
                .containsExactly("left alone");
    }

    @Test
    void whatIsToldAfterARestoreGoesOnInTheNumbers() {
        Path file = Snapshots.save(graph, folder.resolve("whole"));
        graph.reset();
        Snapshots.restore(graph, file);

        recorder.record(List.of(Sample.tie("gm0363", "SR").by(PAPER).build()));

        assertThat(graph.bean(Changes.class).from(1, 100))
                .hasSize(16)
                .extracting("number")
                .doesNotHaveDuplicates();
    }

    @Test
    void aSnapshotIsOfOneMomentWhateverOthersTellMeanwhile() throws IOException {
        List<String> before = graph.everything();
        Path file = folder.resolve("moment");
        try (OutputStream out = new FilterOutputStream(Files.newOutputStream(file)) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
                recorder.record(List.of(Sample.tie("gm0363", "SR").by(PAPER).build()));
                recorder.retract(List.of(ALIKE.id()), new Recording.Retraction(LATER, "other", "meanwhile"));
                recorder.putSources(List.of(Sample.source("new", SourceRank.PRESS, "2020")));
                super.write(bytes, offset, length);
            }
        }) {
            // more than the buffers on the way take, so that the moment has passed when it is written
            graph.bean(SnapshotSaver.class).write(out, "x", Progress.UNWATCHED);
        }
        graph.reset();
        Snapshots.restore(graph, file);

        assertThat(graph.everything()).containsExactlyElementsOf(before);
    }

    @Test
    void aDatabaseThatHoldsSomethingStaysAsItIs() {
        Path file = Snapshots.save(graph, folder.resolve("whole"));
        List<String> before = graph.everything();

        assertThatThrownBy(() -> Snapshots.restore(graph, file))
                .isInstanceOf(NotEmpty.class)
                .hasMessageContaining("11 assertions, 2 sources and 1 runs of readers")
                .hasMessageContaining("STEDENBAND_HOME");
        assertThat(graph.everything()).containsExactlyElementsOf(before);

        graph.reset().query("CREATE (:Film {title: 'of another application'})");
        assertThatThrownBy(() -> Snapshots.restore(graph, file)).hasMessageContaining("1 nodes");
    }

    static final List<Arguments> FAULTS = List.of(
            fault("cut off", "is cut off", whole -> Arrays.copyOf(whole, whole.length / 2)),
            fault("without its last byte", "is cut off", whole -> Arrays.copyOf(whole, whole.length - 1)),
            fault("empty", "is cut off", whole -> new byte[0]),
            fault("with another byte", "is damaged", SnapshotTest::withAnotherByte),
            fault("with more after it", "something comes after its end", whole -> joined(whole, "more".getBytes())),
            fault("twice", "something comes after its end", whole -> joined(whole, whole)),
            fault("no archive", "is no snapshot", whole -> "id,name\n1,Accra\n".getBytes()),
            fault("something else", "is no snapshot", whole -> packed("{\"type\": \"FeatureCollection\"}\n")),
            fault("without an end", "is cut off", edited(text -> text.replaceFirst("\\{\"end\".*\n$", ""))),
            fault(
                    "without a line",
                    "change 3 is missing",
                    edited(text -> text.replaceFirst("\\{\"change\":3,.*\n", ""))),
            fault("with another word", "is damaged: what it holds", edited(text -> text.replace("misread", "misreed"))),
            fault(
                    "without its source",
                    "the source 'list-2009'",
                    edited(text -> text.replace("{\"id\":\"list-2009\"", "{\"id\":\"list-2008\""))),
            fault(
                    "with a tie that can't be",
                    "is damaged: line",
                    edited(text -> text.replace("1999/2005", "1999/1998"))),
            fault(
                    "of a newer release",
                    "has format 2 of a newer release",
                    edited(text -> text.replace("\"version\":1", "\"version\":2"))));

    @ParameterizedTest(name = "{0}")
    @FieldSource("FAULTS")
    void aFileThatIsNotWholeIsRefusedAndNothingIsWritten(String name, String reason, UnaryOperator<byte[]> fault)
            throws IOException {
        Path file = Snapshots.save(graph, folder.resolve("faulty"));
        Files.write(file, fault.apply(Files.readAllBytes(file)));
        graph.reset();

        assertThatThrownBy(() -> Snapshots.restore(graph, file))
                .isInstanceOf(RefusedSnapshot.class)
                .hasMessageStartingWith(file.toString())
                .hasMessageContaining(reason);
        assertThat(graph.everything()).isEmpty();
    }

    @Test
    void aFileWhoseChecksumFitsButThatContradictsItselfLeavesNothingBehind() throws IOException {
        Path file = Snapshots.save(graph, folder.resolve("contradictory"));
        String twice = text(Files.readAllBytes(file))
                .replace(
                        MISTAKEN.fingerprint(),
                        Sample.identity("x-de-koeln", "Q365").build().fingerprint());
        Files.write(file, packed(withItsChecksum(twice)));
        graph.reset();

        assertThatThrownBy(() -> Snapshots.restore(graph, file))
                .isInstanceOf(RefusedSnapshot.class)
                .hasMessageContaining("tells something twice");
        assertThat(graph.everything()).isEmpty();
    }

    @Test
    void aRestoreThatWasKilledLeavesADatabaseThatOnlyTheNextOneUses() throws Exception {
        List<String> before = graph.everything();
        Path file = Snapshots.save(graph, folder.resolve("whole"));
        graph.reset();

        killHalfway(file);

        assertThat(graph.query("MATCH (a:Assertion) RETURN a.id AS id")).hasSize(11);
        assertThatThrownBy(() -> graph.bean(VersionQueries.class).current()).isInstanceOf(RestoreInProgress.class);
        assertThatThrownBy(() -> recorder.record(List.of(MISTAKEN))).isInstanceOf(RestoreInProgress.class);
        assertThatThrownBy(() -> recorder.putSources(List.of(PAPER))).isInstanceOf(RestoreInProgress.class);

        Snapshots.restore(graph, file);

        assertThat(graph.everything()).containsExactlyElementsOf(before);
    }

    private void killHalfway(Path file) throws IOException, InterruptedException {
        Process killed = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledRestore.class.getName(),
                        graph.address().uri().toString(),
                        graph.address().user(),
                        graph.address().password(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader output = killed.inputReader()) {
            assertThat(output.lines().anyMatch("half"::equals)).isTrue();
            killed.destroyForcibly().waitFor();
        }
    }

    private static Arguments fault(String name, String reason, UnaryOperator<byte[]> fault) {
        return arguments(name, reason, fault);
    }

    private static UnaryOperator<byte[]> edited(UnaryOperator<String> edit) {
        return whole -> {
            String text = text(whole);
            String changed = edit.apply(text);
            assertThat(changed).isNotEqualTo(text);
            return packed(changed);
        };
    }

    private static byte[] withAnotherByte(byte[] whole) {
        byte[] changed = whole.clone();
        changed[whole.length / 2] ^= 0x10;
        return changed;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static String withItsChecksum(String text) {
        int end = text.indexOf("{\"end\"");
        SnapshotChecksum snapshotChecksum = new SnapshotChecksum();
        text.substring(0, end).lines().forEach(line -> snapshotChecksum.add(line.getBytes(StandardCharsets.UTF_8)));
        return text.substring(0, end) + text.substring(end).replaceFirst("[0-9a-f]{64}", snapshotChecksum.text());
    }

    private static String text(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] packed(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
