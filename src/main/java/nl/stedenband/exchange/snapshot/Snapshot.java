package nl.stedenband.exchange.snapshot;

import io.micronaut.json.JsonMapper;
import java.nio.file.Path;
import nl.stedenband.graph.Progress;

/** A snapshot that is known to be whole. */
public record Snapshot(Path file, SnapshotManifest manifest, SnapshotEnd ending) {

    /**
     * Reads all of it, to see whether it is whole. Needs no database.
     *
     * @throws RefusedSnapshot when it is not
     */
    public static Snapshot verify(Path file, JsonMapper json, Progress progress) {
        return new SnapshotReader(json, file, SnapshotVisitor.NOBODY, progress).read();
    }
}
