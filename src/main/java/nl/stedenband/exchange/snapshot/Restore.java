package nl.stedenband.exchange.snapshot;

import io.micronaut.json.JsonMapper;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.drawing.Restoring;
import nl.stedenband.graph.source.FinishedRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.graph.source.ImportRunWrites;
import nl.stedenband.registry.RecordChange;
import org.neo4j.driver.exceptions.ClientException;

/** Makes the registry of an empty database that of a snapshot. */
@Singleton
public class Restore {
    private final JsonMapper json;
    private final Restoring restoring;
    private final ImportRunWrites runs;

    Restore(JsonMapper json, Restoring restoring, ImportRunWrites runs) {
        this.json = json;
        this.restoring = restoring;
        this.runs = runs;
    }

    /**
     * Restores all of it, or nothing. A process that is killed meanwhile leaves a database that nobody else uses and that the next
     * restore empties first.
     *
     * @param progress makes the progress for a part of the work, from what it is
     */
    public void restore(Snapshot snapshot, Function<String, Progress> progress) {
        String token = restoring.begin();
        try {
            write(snapshot, token, progress.apply("Writing the record"));
            restoring.finish(token, snapshot.manifest().tally(), progress.apply("Drawing the graph"));
        } catch (ClientException e) {
            undo(token, e);
            throw new RefusedSnapshot(
                    snapshot.file().toString(), "is damaged: it tells something twice: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            undo(token, e);
            throw e;
        }
    }

    private void write(Snapshot snapshot, String token, Progress progress) {
        Batches batches = new Batches(token);
        Snapshot read = new SnapshotReader(json, snapshot.file(), batches, progress).read();
        batches.flush();
        if (!read.equals(snapshot)) {
            throw new RefusedSnapshot(snapshot.file().toString(), "was changed while it was read");
        }
    }

    private void undo(String token, RuntimeException failure) {
        try {
            restoring.undo(token);
        } catch (RuntimeException e) {
            // the next restore does it
            failure.addSuppressed(e);
        }
    }

    /** Writes what it is told some at a time. */
    private final class Batches implements SnapshotVisitor {
        private static final int AT_ONCE = 2000;

        private final String token;
        private final List<RecordChange> changes = new ArrayList<>();
        private final List<Map<String, Object>> findings = new ArrayList<>();
        private String run = "";

        Batches(String token) {
            this.token = token;
        }

        @Override
        public void change(RecordChange recordChange) {
            changes.add(recordChange);
            if (changes.size() == AT_ONCE) {
                flush();
            }
        }

        @Override
        public void run(FinishedRun finished) {
            flush();
            run = finished.id();
            restoring.inTurn(token, () -> runs.keep(finished.properties()));
        }

        @Override
        public void finding(KeptFinding finding) {
            findings.add(Map.of(
                    "file", finding.file(),
                    "line", finding.line(),
                    "column", finding.column(),
                    "severity", finding.severity(),
                    "reason", finding.reason()));
            if (findings.size() == AT_ONCE) {
                flush();
            }
        }

        void flush() {
            if (!changes.isEmpty()) {
                restoring.write(token, changes);
                changes.clear();
            }
            if (!findings.isEmpty()) {
                restoring.inTurn(token, () -> runs.addFindings(run, findings));
                findings.clear();
            }
        }
    }
}
