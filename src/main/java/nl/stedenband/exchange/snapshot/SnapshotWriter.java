package nl.stedenband.exchange.snapshot;

import io.micronaut.json.JsonMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import nl.stedenband.graph.source.FinishedRun;
import nl.stedenband.graph.source.ImportRunQueries.KeptFinding;
import nl.stedenband.registry.Change;

/** Writes a snapshot, line by line. */
final class SnapshotWriter {
    private static final int BUFFER = 1 << 16;

    private final JsonMapper json;
    private final GZIPOutputStream packed;
    private final OutputStream out;
    private final Digest digest = new Digest();
    private long changes;
    private long importRuns;
    private long findings;

    SnapshotWriter(JsonMapper json, OutputStream out) throws IOException {
        this.json = json;
        this.packed = new GZIPOutputStream(out, BUFFER);
        this.out = new BufferedOutputStream(packed, BUFFER);
    }

    void write(Manifest manifest) {
        write(SnapshotLine.of(manifest));
    }

    void write(Change change) {
        changes++;
        write(SnapshotLine.of(change));
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
    Ending end() throws IOException {
        Ending ending = new Ending(changes, importRuns, findings, digest.text());
        out.write(json.writeValueAsBytes(SnapshotLine.of(ending)));
        out.write('\n');
        out.flush();
        packed.finish();
        return ending;
    }

    private void write(SnapshotLine line) {
        try {
            byte[] written = json.writeValueAsBytes(line);
            out.write(written);
            out.write('\n');
            digest.add(written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
