package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import nl.stedenband.exchange.snapshot.Snapshot;
import nl.stedenband.exporting.format.Sha256Sum;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The registry as a folder that is published and kept. */
class ReleaseCommandTest {
    private static final Pattern LOADED_FROM_ELSEWHERE = Pattern.compile("(src|rel=\"stylesheet\" href)=\"[a-z]*:?//");

    @TempDir
    private Path folder;

    @BeforeAll
    static void record() {
        TestGraph.shared().reset();
        told(
                named("gm0003", "Elders", "NL").build(),
                named("Q1", "Köln", "DE").build(),
                named("Q2", "Preston", "GB").build(),
                Sample.tie("gm0003", "Q1").held("1990/").seen("2009").build(),
                Sample.membership("gm0003", "eurocities").held("1992/").build());
    }

    private static void told(Assertion... all) {
        Recorder recorder = TestGraph.shared().bean(Recorder.class);
        recorder.putSources(
                Stream.of(all).map(assertion -> assertion.cites().source()).toList());
        recorder.record(List.of(all));
    }

    private static Sample named(String id, String name, String country) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .with(ParticipantRole.WITHIN, ThingId.country(country))
                .saying(Attribute.NAME, name);
    }

    private static Outcome release(Path into, String... words) {
        String[] all = Stream.concat(Stream.of("release"), Stream.of(words)).toArray(String[]::new);
        return new CommandOnGraph(Map.of("STEDENBAND_RELEASES_FOLDER", into.toString())).run(all);
    }

    private static Path released(Path into, String... words) {
        Outcome outcome = release(into, words);
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        return into.resolve(words[0]);
    }

    private static SortedMap<String, String> sums(Path release) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        try (Stream<Path> all = Files.walk(release)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                sums.put(release.relativize(file).toString(), Sha256Sum.of(file));
            }
        }
        return sums;
    }

    private static JsonNode json(Path file) throws IOException {
        return new ObjectMapper().readTree(file.toFile());
    }

    @Test
    void theSameRegistryGivesTheSameBytes() throws IOException {
        Path one = released(folder.resolve("one"), "2026.12", "--asOf", "2010-01-01");
        Path other = released(folder.resolve("other"), "2026.12", "--asOf", "2010-01-01");

        assertThat(sums(other)).isEqualTo(sums(one)).hasSizeGreaterThan(40);
    }

    @Test
    void eachFileStandsWithItsSumInTheManifestAndInTheListOfSums() throws IOException {
        Path release = released(folder, "2026.12", "--asOf", "2010-01-01");

        SortedMap<String, String> files = sums(release);
        String listed = files.entrySet().stream()
                .filter(file -> !file.getKey().equals("SHA256SUMS"))
                .map(file -> file.getValue() + "  " + file.getKey() + '\n')
                .reduce("", String::concat);
        assertThat(Files.readString(release.resolve("SHA256SUMS"))).isEqualTo(listed);
        SortedMap<String, String> inManifest = new TreeMap<>();
        json(release.resolve("release.json"))
                .get("files")
                .forEach(file -> inManifest.put(
                        file.get("path").asText(), file.get("sha256").asText()));
        files.remove("SHA256SUMS");
        files.remove("release.json");
        assertThat(inManifest).isEqualTo(files);
        assertThat(json(release.resolve("ro-crate-metadata.json")).at("/@graph").findValuesAsText("sha256"))
                .isSubsetOf(files.values())
                .hasSizeGreaterThan(35);
    }

    @Test
    void whatTheRegistryWasToldCanBePutBackFromIt() throws IOException {
        Path release = released(folder, "2026.11");

        Snapshot snapshot = Snapshot.verify(
                release.resolve("registry-2026.11.jsonl.gz"), JsonMapper.createDefault(), Progress.UNWATCHED);

        assertThat(snapshot.manifest().assertions())
                .isEqualTo(
                        json(release.resolve("release.json")).get("assertions").asLong());
    }

    @Test
    void whatWasToldSinceTheReleaseBeforeIsCounted() throws IOException {
        released(folder, "2026.10");
        long before = json(folder.resolve("2026.10").resolve("release.json"))
                .get("assertions")
                .asLong();
        told(Sample.tie("gm0003", "Q2").held("1995/").seen("2012").build());

        JsonNode after = json(released(folder, "2026.11").resolve("release.json"));

        assertThat(after.get("assertions").asLong()).isEqualTo(before + 1);
        assertThat(after.at("/before/name").asText()).isEqualTo("2026.10");
        assertThat(after.at("/before/assertions").asLong()).isEqualTo(before);
        assertThat(folder.resolve("2026.11/changes/change-of-knowledge.csv")).exists();
        assertThat(folder.resolve("2026.10/changes")).doesNotExist();
        JsonNode described = json(folder.resolve("2026.11/changes/datapackage.json"));
        assertThat(described.get("resources").findValuesAsText("path"))
                .containsExactly("change-of-knowledge.csv", "change-of-knowledge.parquet");
        assertThat(described.at("/stedenband:asked/knownThen").asText()).isNotEmpty();
        assertThat(Files.readString(folder.resolve("2026.11/STATEMENT.md")))
                .contains("Since release 2026.10 ", " 1 assertions recorded, 0 taken back");
    }

    @Test
    void thePageOpensWithoutAnythingFromElsewhereAndItsLinksAreFilesOfTheRelease() throws IOException {
        Path release = released(folder, "2026.12");

        String page = Files.readString(release.resolve("index.html"));
        assertThat(page).doesNotContainPattern(LOADED_FROM_ELSEWHERE).doesNotContain("<script", "${");
        assertThat(Pattern.compile("<a href=\"([^\":]+)\"").matcher(page).results())
                .hasSizeGreaterThan(35)
                .allSatisfy(link -> assertThat(release.resolve(link.group(1)))
                        .as(link.group())
                        .exists());
    }

    @Test
    void whoPublishesTheRegistryPublishesItsReleases() throws IOException {
        Outcome outcome = new CommandOnGraph(Map.of(
                        "STEDENBAND_RELEASES_FOLDER", folder.toString(),
                        "STEDENBAND_PUBLISHER_NAME", "Gemeente \"Elders\"",
                        "STEDENBAND_PUBLISHER_ADDRESS", "https://identifier.overheid.nl/tooi/id/gemeente/gm0003",
                        "STEDENBAND_PUBLISHER_PAGE", "https://elders.example"))
                .run("release", "2026.12");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        Path release = folder.resolve("2026.12");

        assertThat(json(release.resolve("datacite.json")).at("/publisher/name").asText())
                .isEqualTo("Gemeente \"Elders\"");
        assertThat(Files.readString(release.resolve("CITATION.cff")))
                .contains("  - name: \"Gemeente \\\"Elders\\\"\"\n", "    website: \"https:");
        JsonNode graph = json(release.resolve("ro-crate-metadata.json")).get("@graph");
        assertThat(graph.findValuesAsText("name")).contains("Gemeente \"Elders\"");
        assertThat(graph.at("/1/publisher/@id").asText())
                .isEqualTo("https://identifier.overheid.nl/tooi/id/gemeente/gm0003");
        assertThat(Files.readString(release.resolve("index.html"))).contains("href=\"https://elders.example\"");
    }

    @Test
    void aReleaseThatIsThereStaysAsItIs() throws IOException {
        Path release = released(folder, "2026.12", "--asOf", "2010-01-01");
        SortedMap<String, String> before = sums(release);

        Outcome again = release(folder, "2026.12", "--asOf", "2020-01-01");

        assertThat(again.exitCode()).isEqualTo(1);
        assertThat(again.err()).contains("there is a release 2026.12 already", "Give this one another name");
        assertThat(sums(release)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"december", "2026.13", "../2026.12", "2026", "2026.12/x"})
    void whatIsNoNameOfAReleaseIsRefused(String name) {
        Outcome refused = release(folder, name);

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).contains("is no name of a release", "2026.12");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        Outcome refused = release(file, "2026.12");

        assertThat(refused.exitCode()).isEqualTo(1);
        assertThat(refused.err()).contains(file.toString());
        assertThat(file).isEmptyFile();
    }
}
