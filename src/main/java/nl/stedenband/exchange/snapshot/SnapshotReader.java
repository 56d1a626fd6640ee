package nl.stedenband.exchange.snapshot;

import io.micronaut.json.JsonMapper;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.ZipException;
import nl.stedenband.exchange.ChangeReader;
import nl.stedenband.exchange.ChangedDocument;
import nl.stedenband.graph.Progress;
import nl.stedenband.registry.RecordChange;

/** Reads a snapshot from its manifest to its checksum, a line at a time, and refuses one that is not whole. */
final class SnapshotReader {
    private static final String DAMAGED = "is damaged: ";

    private final JsonMapper json;
    private final Path file;
    private final SnapshotVisitor visitor;
    private final Progress progress;
    private final SnapshotChecksum snapshotChecksum = new SnapshotChecksum();
    private final ChangeReader changes = new ChangeReader();
    private SnapshotManifest snapshotManifest;
    private SnapshotEnd snapshotEnd;
    private long number;
    private long importRuns;
    private long findings;

    SnapshotReader(JsonMapper json, Path file, SnapshotVisitor visitor, Progress progress) {
        this.json = json;
        this.file = file;
        this.visitor = visitor;
        this.progress = progress;
    }

    /** @throws RefusedSnapshot when it is not whole; the visitor was told of what comes before the fault */
    Snapshot read() {
        try (GzipLines lines = open()) {
            long count = 0;
            for (byte[] line = lines.read().orElse(null);
                    line != null;
                    line = lines.read().orElse(null)) {
                count++;
                take(line, count);
            }
            if (snapshotEnd == null) {
                throw new EOFException();
            }
            if (lines.hasMore()) {
                throw refused(DAMAGED + "something comes after its end");
            }
            return new Snapshot(file, snapshotManifest, snapshotEnd);
        } catch (EOFException e) {
            throw new RefusedSnapshot(file.toString(), "is cut off: it has no end", e);
        } catch (ZipException e) {
            throw new RefusedSnapshot(file.toString(), DAMAGED + e.getMessage(), e);
        } catch (IOException e) {
            throw new RefusedSnapshot(file.toString(), "can't be read: " + e.getMessage(), e);
        }
    }

    private GzipLines open() throws IOException {
        try {
            return new GzipLines(Files.newInputStream(file));
        } catch (ZipException e) {
            throw new RefusedSnapshot(file.toString(), "is no snapshot of a registry", e);
        }
    }

    private void take(byte[] written, long count) {
        SnapshotLine line = parsed(written, count);
        if (snapshotEnd != null) {
            throw refused(DAMAGED + "something comes after its end");
        }
        if (snapshotManifest == null) {
            begin(line);
        } else if (line.end() != null) {
            end(line.end());
            return;
        } else {
            body(line, count);
        }
        snapshotChecksum.add(written);
    }

    private SnapshotLine parsed(byte[] written, long count) {
        try {
            return json.readValue(written, SnapshotLine.class);
        } catch (IOException | RuntimeException e) {
            throw new RefusedSnapshot(
                    file.toString(),
                    snapshotManifest == null
                            ? "is no snapshot of a registry"
                            : DAMAGED + "line %d is none".formatted(count),
                    e);
        }
    }

    private void begin(SnapshotLine line) {
        SnapshotManifest first = line.manifest();
        if (first == null || !SnapshotManifest.FORMAT.equals(first.format())) {
            throw refused("is no snapshot of a registry");
        }
        if (first.version() > SnapshotManifest.VERSION) {
            throw refused("has format %d of a newer release, %s; this release reads format %d. Restore it with that one"
                    .formatted(first.version(), first.writtenBy(), SnapshotManifest.VERSION));
        }
        snapshotManifest = first;
        progress.expect(first.changes());
    }

    private void body(SnapshotLine line, long count) {
        try {
            ChangedDocument changed = line.changed();
            if (changed != null) {
                visitor.change(change(line, changed));
                progress.advance(1);
            } else if (line.importRun() != null) {
                importRuns++;
                visitor.run(line.importRun());
            } else if (line.finding() != null && importRuns > 0) {
                findings++;
                visitor.finding(line.finding());
            } else {
                throw new IllegalArgumentException("it is nothing that a snapshot holds");
            }
        } catch (IllegalArgumentException | NullPointerException e) {
            throw new RefusedSnapshot(file.toString(), DAMAGED + "line %d: %s".formatted(count, e.getMessage()), e);
        }
    }

    private RecordChange change(SnapshotLine line, ChangedDocument changed) {
        number++;
        if (line.change() == null || line.change() != number) {
            throw new IllegalArgumentException("change %d is missing".formatted(number));
        }
        Instant at = line.at() == null ? Instant.EPOCH : line.at();
        return changes.read(number, at, changed);
    }

    private void end(SnapshotEnd end) {
        snapshotEnd = end;
        String sum = snapshotChecksum.text();
        if (!end.equals(new SnapshotEnd(number, importRuns, findings, sum)) || number != snapshotManifest.changes()) {
            throw refused(DAMAGED + "what it holds is not what it says that it holds");
        }
    }

    private RefusedSnapshot refused(String reason) {
        return new RefusedSnapshot(file.toString(), reason);
    }
}
