package nl.stedenband.exchange.snapshot;

import io.micronaut.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.stedenband.graph.Progress;
import nl.stedenband.graph.TestGraph;

/** Saves and restores the registry of the tests. */
public final class Snapshots {
    private Snapshots() {}

    /** Writes the registry to a file. */
    public static Path save(TestGraph graph, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            graph.bean(SnapshotSaver.class).write(out, "stedenband of the tests", Progress.UNWATCHED);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts it back. */
    public static void restore(TestGraph graph, Path file) {
        Snapshot snapshot = Snapshot.verify(file, graph.bean(JsonMapper.class), Progress.UNWATCHED);
        graph.bean(Restore.class).restore(snapshot, part -> Progress.UNWATCHED);
    }
}
