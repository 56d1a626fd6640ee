package nl.stedenband.exchange.snapshot;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.drawing.Changes;
import nl.stedenband.graph.drawing.RecordCounts;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.graph.source.FinishedRun;
import nl.stedenband.graph.source.ImportRunQueries;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.registry.RecordChange;

/**
 * Writes the registry as it is at one moment, however much others tell it meanwhile: the changes up to the latest of that moment,
 * which nothing that comes after them changes.
 */
@Singleton
public class SnapshotSaver {
    private static final int CHANGES_AT_ONCE = 2000;

    private final JsonMapper json;
    private final Recorder recorder;
    private final Changes changes;
    private final ImportRunQueries runs;
    private final Clock clock;

    SnapshotSaver(JsonMapper json, Recorder recorder, Changes changes, ImportRunQueries runs, Clock clock) {
        this.json = json;
        this.recorder = recorder;
        this.changes = changes;
        this.runs = runs;
        this.clock = clock;
    }

    /**
     * Writes a snapshot, and leaves the stream open.
     *
     * @param release the one that writes it
     */
    public SnapshotEnd write(OutputStream out, String release, Progress progress) throws IOException {
        // first, so that all that these runs recorded is among the changes
        List<FinishedRun> finished = runs.finishedRuns();
        RecordCounts recordCounts = recorder.tally();
        SnapshotWriter writer = new SnapshotWriter(json, out);
        writer.write(SnapshotManifest.of(recordCounts, release, clock.instant()));
        progress.expect(recordCounts.changes());
        writeChanges(recordCounts.changes(), writer, progress);
        for (FinishedRun run : finished) {
            writer.write(run);
            try (Stream<KeptFinding> findings = runs.allFindings(run.id())) {
                findings.forEach(writer::write);
            }
        }
        return writer.end();
    }

    /**
     * Writes what the registry was told, and nothing of how: the same changes give the same bytes, whenever and wherever they are written.
     *
     * @param release the one that writes it
     * @param at what it says of when it was written
     */
    public SnapshotEnd writeChanges(OutputStream out, String release, Instant at, Progress progress)
            throws IOException {
        RecordCounts recordCounts = recorder.tally();
        SnapshotWriter writer = new SnapshotWriter(json, out);
        writer.write(SnapshotManifest.of(recordCounts, release, at));
        writeChanges(recordCounts.changes(), writer, progress);
        return writer.end();
    }

    private void writeChanges(long latest, SnapshotWriter writer, Progress progress) {
        for (long next = 1; next <= latest; ) {
            List<RecordChange> some = changes.from(next, (int) Math.min(CHANGES_AT_ONCE, latest - next + 1));
            if (some.isEmpty()) {
                throw new IllegalStateException("there is no change %d, but there are %d".formatted(next, latest));
            }
            some.forEach(writer::write);
            progress.advance(some.size());
            next += some.size();
        }
    }
}
