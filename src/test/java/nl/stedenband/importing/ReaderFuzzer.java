package nl.stedenband.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import nl.stedenband.fuzz.FuzzFindings;
import nl.stedenband.fuzz.MutatedBytes;
import nl.stedenband.importing.places.Places;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Source;

/**
 * Has readers read files that are right but for some changes: each has to give rows and findings, or be refused as a whole. Nothing is
 * recorded; the database is asked only for the names that readers look up.
 */
public final class ReaderFuzzer {
    /** The source of rows that name none. */
    public static final String SOURCE = "enwiki-hekman";

    /** What a file is made of at most, so that its rows are soon read. */
    private static final int LINES = 12;

    private static final int LONGEST_LINE = 4000;
    private static final int LOOKED_THROUGH = 400;

    private final Map<String, SourceReader> readers = new TreeMap<>();
    private final Map<String, List<Sample>> samples = new HashMap<>();
    private final ReferenceData reference;
    private final Map<String, Source> sources;
    private final Path folder;

    private record Sample(String name, String header, List<String> lines) {}

    /**
     * What came of it.
     *
     * @param slowest milliseconds that one file took
     */
    public record Outcome(int files, long rows, long assertions, long refused, long slowest, String slowestFile) {}

    /** @param folder where the file is written that is read */
    public ReaderFuzzer(
            Collection<SourceReader> readers, ReferenceData reference, Map<String, Source> sources, Path folder)
            throws IOException {
        readers.forEach(reader -> this.readers.put(reader.name(), reader));
        this.reference = reference;
        this.sources = sources;
        this.folder = folder;
        for (DataPackage.Resource resource : reference.dataPackage().resources()) {
            if (resource.importer() != null) {
                addSample(resource.importer(), resource.file());
            }
        }
        for (String recorded : List.of(
                "wikidata/P190.csv",
                "wikidata/P190.json",
                "cbs-85458NED/TypedDataSet.csv",
                "cbs-85458NED/TypedDataSet.json",
                "world-ties/lists.csv",
                "world-memberships/lists.csv")) {
            addSample(recorded.substring(0, recorded.indexOf('/')), InputFile.bundled("importing/" + recorded));
        }
    }

    public List<String> names() {
        return List.copyOf(readers.keySet());
    }

    /** The file that a seed makes for a reader. */
    public InputFile file(String reader, long seed) throws IOException {
        Random random = new Random(seed);
        List<Sample> all = samples.get(reader);
        Sample sample = all.get(random.nextInt(all.size()));
        StringBuilder right = new StringBuilder(sample.header());
        for (int i = random.nextInt(LINES); i >= 0; i--) {
            right.append(sample.lines().get(random.nextInt(sample.lines().size())));
        }
        byte[] mutated = MutatedBytes.of(right.toString().getBytes(StandardCharsets.UTF_8), random);
        Path path = folder.resolve(random.nextInt(200) == 0 ? sample.name() + ".gz" : sample.name());
        return InputFile.of(Files.write(path, mutated));
    }

    /** Reads some files, the first of them that of the seed, the others those of the next ones. */
    public Outcome read(String name, long seed, int files, Places places, FuzzFindings findings) throws IOException {
        Counting sink = new Counting();
        long refused = 0;
        long slowest = 0;
        String slowestFile = "";
        for (int i = 0; i < files; i++) {
            String what = "%s, seed %d".formatted(name, seed + i);
            InputFile file = file(name, seed + i);
            long began = System.nanoTime();
            try {
                readers.get(name).read(file, reference.schema(name), context(name, places, sink));
            } catch (RefusedFile e) {
                refused++;
            } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
                findings.add(e, what);
            }
            long took = (System.nanoTime() - began) / 1_000_000;
            if (took > slowest) {
                slowest = took;
                slowestFile = what;
            }
        }
        return new Outcome(files, sink.rows, sink.assertions, refused, slowest, slowestFile);
    }

    private ImportContext context(String name, Places places, ImportContext.Sink sink) {
        return new ImportContext(
                name,
                () -> places,
                new HashMap<>(sources),
                Optional.of(SOURCE),
                Recording.of(Instant.parse("2026-11-01T00:00:00Z"), "fuzzer"),
                sink);
    }

    /** The first lines of a file; those of JSON documents, which are one value, all belong to its head. */
    private void addSample(String reader, InputFile file) throws IOException {
        String name = file.name().replace(".gz", "");
        StringBuilder header = new StringBuilder();
        List<String> lines = new ArrayList<>();
        try (BufferedReader text = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
            for (String line = text.readLine(); line != null && lines.size() < LOOKED_THROUGH; line = text.readLine()) {
                boolean isHead = name.endsWith(".json") || name.endsWith(".csv") && header.isEmpty();
                if (isHead) {
                    header.append(line).append('\n');
                } else if (line.length() < LONGEST_LINE) {
                    lines.add(line + '\n');
                }
            }
        }
        samples.computeIfAbsent(reader, any -> new ArrayList<>())
                .add(new Sample(name, header.toString(), lines.isEmpty() ? List.of("") : lines));
    }

    /** Takes rows and keeps none. */
    private static final class Counting implements ImportContext.Sink {
        private long rows;
        private long assertions;

        @Override
        public void row(InputRow row, List<Assertion> yielded) {
            rows++;
            assertions += yielded.size();
        }

        @Override
        public void finding(Finding finding) {
            // that there is one is all that is asked
        }

        @Override
        public void source(InputRow row, Optional<Source> source) {
            rows++;
        }
    }
}
