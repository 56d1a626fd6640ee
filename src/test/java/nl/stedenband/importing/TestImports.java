package nl.stedenband.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.importing.ImportOptions.Mode;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;

/**
 * Reads files into the shared graph, which at first holds the bundled sources, countries, authorities and mergers and
 * nothing else. Rows can cite {@code list-2009} and {@code list-2026} too.
 */
public final class TestImports {
    /** After everything that the samples say was seen. */
    private static final Instant RECORDED = Instant.parse("2026-03-01T00:00:00Z");

    private static final Set<String> BARE = Set.of(
            "sources",
            "countries",
            "former-countries",
            "municipalities",
            "municipality-names",
            "authorities",
            "mergers",
            "former-country-successors");

    private final TestGraph graph = TestGraph.shared();
    private final Imports imports = graph.bean(Imports.class);
    private final ReferenceData data = graph.bean(ReferenceData.class);
    private final Path folder;

    private TestImports(Path folder) {
        this.folder = folder;
    }

    /**
     * The graph with bare geography, and perhaps what tests before read into it: look at nothing but what you read yourself.
     *
     * @param folder where texts are written as files to be read
     */
    public static TestImports onBareGeography(Path folder) {
        return holding("bare geography", folder);
    }

    /** The graph with bare geography and nothing else, for tests that look at all that a place has. */
    public static TestImports onBareGeographyOfItsOwn(Class<?> test, Path folder) {
        return holding("bare geography of " + test.getSimpleName(), folder);
    }

    private static TestImports holding(String content, Path folder) {
        TestImports test = new TestImports(folder);
        test.graph.holding(content, test::readGeography);
        return test;
    }

    private void readGeography() {
        for (DataPackage.Resource resource : data.dataPackage().resources()) {
            if (BARE.contains(resource.name())) {
                read(
                        resource.importer(),
                        resource.file(),
                        resource.sourceOfAllRows(),
                        Mode.GOOD_ROWS,
                        Progress.UNWATCHED);
            }
        }
        graph.bean(Recorder.class)
                .putSources(List.of(
                        Sample.source("list-2009", SourceRank.SURVEY_OR_STUDY, "2009"),
                        Sample.source("list-2026", SourceRank.ENCYCLOPAEDIA, "2026-02")));
    }

    public TestGraph graph() {
        return graph;
    }

    /** Reads a text as if it were a file of that name; the good rows are stored. */
    public ImportReport read(String importer, String fileName, String text) {
        return read(importer, file(fileName, text.getBytes(StandardCharsets.UTF_8)), Mode.GOOD_ROWS);
    }

    /** Reads a recorded sample under {@code src/test/resources/importing}; its rows cite {@code list-2026} where they name none. */
    public ImportReport readSample(String importer, String path) {
        return read(importer, InputFile.bundled("importing/" + path), Mode.GOOD_ROWS);
    }

    public ImportReport read(String importer, InputFile file, Mode mode) {
        return read(importer, file, mode, Progress.UNWATCHED);
    }

    public ImportReport read(String importer, InputFile file, Mode mode, Progress progress) {
        return read(importer, file, Optional.of("list-2026"), mode, progress);
    }

    public InputFile file(String name, byte[] content) {
        try {
            return InputFile.of(Files.write(folder.resolve(name), content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The ids of the things that the assertion with this locator speaks of. */
    public List<String> saidAt(String locator) {
        return graph.query("""
                        MATCH (:Assertion {locator: $locator})-[says:SAYS]->(thing)
                        RETURN DISTINCT thing.id AS id
                        ORDER BY id
                        """, Map.of("locator", locator)).stream()
                .map(row -> row.get("id").asString())
                .toList();
    }

    /** How many assertions there are. */
    public long assertions() {
        return graph.query("MATCH (a:Assertion) RETURN count(a) AS count")
                .get(0)
                .get("count")
                .asLong();
    }

    private ImportReport read(String importer, InputFile file, Optional<String> source, Mode mode, Progress progress) {
        ImportOptions options = new ImportOptions(source, mode, Optional.of(RECORDED), "test");
        return imports.run(importer, file, data.schema(importer), options, progress);
    }
}
