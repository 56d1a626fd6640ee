package nl.stedenband.importing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.Transactions;
import nl.stedenband.graph.drawing.CitedSourceQueries;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.drawing.ReweighedSources;
import nl.stedenband.graph.source.ImportRunWrites;
import nl.stedenband.importing.places.PlacesLoader;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.TableSchema;
import nl.stedenband.registry.Recording;

/** Runs a reader over a file, records what it yields, and keeps what it found. */
@Singleton
public class Imports {
    private static final int FINDINGS_AT_ONCE = 1000;

    private final Map<String, SourceReader> readers = new TreeMap<>();
    private final PlacesLoader places;
    private final CitedSourceQueries sources;
    private final Recorder recorder;
    private final ReweighedSources reweighed;
    private final ImportRunWrites runs;
    private final Transactions transactions;
    private final Clock clock;

    Imports(
            List<SourceReader> readers,
            PlacesLoader places,
            CitedSourceQueries sources,
            Recorder recorder,
            ReweighedSources reweighed,
            ImportRunWrites runs,
            Transactions transactions,
            Clock clock) {
        readers.forEach(reader -> this.readers.put(reader.name(), reader));
        this.places = places;
        this.sources = sources;
        this.recorder = recorder;
        this.reweighed = reweighed;
        this.runs = runs;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The names of all readers, in order. */
    public List<String> names() {
        return List.copyOf(readers.keySet());
    }

    /**
     * Reads a file in. All that is stored of it is there at once, at the end: a run that breaks off leaves nothing. Only a file that yields
     * more than 10,000 assertions is recorded in parts of 3,000; where that breaks off, the same file read in again goes on where it was.
     * Such a file is read twice where a wrong row forbids to store any of it, so that the memory that it takes doesn't grow with it.
     *
     * @param importer name of the reader
     * @throws IllegalArgumentException when there is no such reader
     */
    public ImportReport run(
            String importer, InputFile file, TableSchema schema, ImportOptions options, Progress progress) {
        SourceReader reader = readers.get(importer);
        if (reader == null) {
            throw new IllegalArgumentException(
                    "there is no reader '%s'; there are %s".formatted(importer, String.join(", ", names())));
        }
        long startedAt = clock.millis();
        try (ImportBatch importBatch = new ImportBatch(options, progress, recorder, transactions)) {
            read(reader, file, schema, options, importBatch);
            if (!importBatch.hasToBeReadAgain()) {
                return finish(importer, file, options, importBatch, startedAt);
            }
        }
        ImportOptions again = options.withMode(ImportOptions.Mode.GOOD_ROWS);
        try (ImportBatch importBatch = new ImportBatch(again, progress, recorder, transactions)) {
            read(reader, file, schema, again, importBatch);
            return finish(importer, file, again, importBatch, startedAt);
        }
    }

    private void read(
            SourceReader reader, InputFile file, TableSchema schema, ImportOptions options, ImportBatch importBatch) {
        ImportContext importContext = new ImportContext(
                reader.name(),
                places::load,
                new HashMap<>(sources.byId()),
                options.source(),
                Recording.of(options.recordedAt().orElse(clock.instant()), options.by()),
                importBatch);
        try {
            reader.read(file, schema, importContext);
        } catch (RefusedFile e) {
            importBatch.finding(e.finding());
        }
    }

    private ImportReport finish(
            String importer, InputFile file, ImportOptions options, ImportBatch importBatch, long startedAt) {
        Recorder.Outcome ofParts = importBatch.awaitParts();
        if (options.mode() == ImportOptions.Mode.DRY_RUN) {
            return importBatch.report("", file.name(), Recorder.Outcome.NOTHING);
        }
        String id = UUID.randomUUID().toString();
        ImportReport imported = transactions.write(() -> {
            Recorder.Outcome outcome = importBatch.recordRest(reweighed, ofParts);
            ImportReport report = importBatch.report(id, file.name(), outcome);
            runs.start(id, importer, file.name(), options.by(), startedAt);
            keep(id, report);
            return report;
        });
        reweighed.redraw(Progress.UNWATCHED);
        return imported;
    }

    private void keep(String id, ImportReport report) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Finding finding : report.findings()) {
            rows.add(Map.of(
                    "file", finding.file(),
                    "line", finding.line(),
                    "column", finding.column(),
                    "severity", finding.severity().slug(),
                    "reason", finding.reason()));
        }
        for (int from = 0; from < rows.size(); from += FINDINGS_AT_ONCE) {
            runs.addFindings(id, rows.subList(from, Math.min(rows.size(), from + FINDINGS_AT_ONCE)));
        }
        runs.finish(
                id,
                Map.of(
                        "rows", report.rows(),
                        "recorded", report.recorded(),
                        "known", report.known(),
                        "refused", report.refused(),
                        "errors", report.count(Severity.ERROR),
                        "warnings", report.count(Severity.WARNING),
                        "notes", report.count(Severity.NOTE)),
                clock.millis());
    }
}
