package nl.stedenband.exchange.snapshot;

import io.micronaut.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import nl.stedenband.graph.source.FinishedRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.registry.RecordChange;

/** Writes a snapshot, line by line. */
final class SnapshotWriter {
    private static final int BUFFER = 1 << 16;

    private final JsonMapper json;
    private final GZIPOutputStream packed;
    private final OutputStream out;
    private final SnapshotChecksum snapshotChecksum = new SnapshotChecksum();
    private long changes;
    private long importRuns;
    private long findings;

    SnapshotWriter(JsonMapper json, OutputStream out) throws IOException {
        this.json = json;
        this.packed = new GZIPOutputStream(out, BUFFER);
        this.out = new BufferedOutputStream(packed, BUFFER);
    }

    void write(SnapshotManifest snapshotManifest) {
        write(SnapshotLine.of(snapshotManifest));
    }

    void write(RecordChange recordChange) {
        changes++;
        write(SnapshotLine.of(recordChange));
    }

    void write(FinishedRun run) {
        importRuns++;
        write(SnapshotLine.of(run));
    }

    /** A finding of the run that was written before it. */
    void write(KeptFinding finding) {
        findings++;
        write(SnapshotLine.of(finding));
    }

    /** Writes what was written, and leaves the stream open. */
    SnapshotEnd end() throws IOException {
        SnapshotEnd snapshotEnd = new SnapshotEnd(changes, importRuns, findings, snapshotChecksum.text());
        out.write(json.writeValueAsBytes(SnapshotLine.of(snapshotEnd)));
        out.write('\n');
        out.flush();
        packed.finish();
        return snapshotEnd;
    }

    private void write(SnapshotLine line) {
        try {
            byte[] written = json.writeValueAsBytes(line);
            out.write(written);
            out.write('\n');
            snapshotChecksum.add(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
