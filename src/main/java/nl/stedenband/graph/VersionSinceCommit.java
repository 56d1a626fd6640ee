package nl.stedenband.graph;

import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import nl.stedenband.graph.VersionQueries.GraphVersion;
import nl.stedenband.graph.local.server.CommitFile;

/**
 * The version of the graph as it was read last, as long as the local Neo4j has committed nothing since. Of a server elsewhere nobody
 * knows that without asking.
 */
@Singleton
final class VersionSinceCommit {
    /** A database that was killed doesn't count that. Who asks is to be told soon that it is away. */
    private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    @Nullable
    private final Path file;

    @Nullable
    private volatile CommitFile commits;

    @Nullable
    private volatile VersionRead last;

    /** @param nanos when it was read, by {@link System#nanoTime} */
    private record VersionRead(long commits, GraphVersion version, long nanos) {}

    VersionSinceCommit(Neo4jConfiguration neo4j) {
        this.file = neo4j.commits();
    }

    Optional<GraphVersion> find() {
        VersionRead read = last;
        CommitFile counting = commits;
        if (read == null || counting == null || System.nanoTime() - read.nanos > LONGEST_NANOS) {
            return Optional.empty();
        }
        OptionalLong now = counting.whenQuiet();
        return now.isPresent() && now.getAsLong() == read.commits ? Optional.of(read.version) : Optional.empty();
    }

    /** To be taken before a version is read; nothing while something is being committed. */
    OptionalLong commits() {
        CommitFile counting = commits;
        if (counting == null && file != null && Files.exists(file)) {
            counting = open(file);
        }
        return counting == null ? OptionalLong.empty() : counting.whenQuiet();
    }

    /**
     * Notes a version that was read.
     *
     * @param before the commits before that was begun
     * @param version null where it couldn't be read
     */
    void note(OptionalLong before, @Nullable GraphVersion version) {
        if (before.isPresent() && version != null) {
            last = new VersionRead(before.getAsLong(), version, System.nanoTime());
        }
    }

    /** Without the file each version is asked for, as of a server elsewhere. */
    @Nullable
    private CommitFile open(Path counts) {
        try {
            commits = CommitFile.read(counts);
            return commits;
        } catch (IOException e) {
            return null;
        }
    }
}
