package nl.stedenband.graph.local.server;

import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;

/**
 * How many transactions that write the database has begun to commit, and how many of them it is done with, in a file that the processes of
 * one machine share in memory. As long as the two are equal and stay as they are, the database stays as it is; to see that costs nothing. The
 * counts are never the same again, whatever happens to the database: each run of it goes on from where the last one was.
 */
public final class CommitFile {
    /** What the file is called, beside the folder of the database. */
    public static final String NAME = "neo4j-commits";

    private static final VarHandle COUNT = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final int BEGUN = 0;
    private static final int ENDED = Long.BYTES;
    private static final int SIZE = 2 * Long.BYTES;

    private final ByteBuffer counts;

    private CommitFile(ByteBuffer counts) {
        this.counts = counts;
    }

    /** For who only looks. */
    public static CommitFile read(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < SIZE) {
                throw new IOException("%s has no counts of commits".formatted(file));
            }
            return new CommitFile(channel.map(FileChannel.MapMode.READ_ONLY, 0, SIZE));
        }
    }

    /** For the process of the database; until {@link #count} nobody can tell whether it stays as it is. */
    static CommitFile write(Path file) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            CommitFile commits = new CommitFile(channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE));
            commits.begin();
            return commits;
        }
    }

    /**
     * The number of commits while none is under way, which tells this state of the database from every other; nothing while one is. Read
     * after the other count, that of those begun can only be too high.
     */
    public OptionalLong whenQuiet() {
        long ended = (long) COUNT.getVolatile(counts, ENDED);
        long begun = (long) COUNT.getVolatile(counts, BEGUN);
        return begun == ended ? OptionalLong.of(begun) : OptionalLong.empty();
    }

    /** What was under way in an earlier run is over. */
    void count() {
        COUNT.setVolatile(counts, ENDED, (long) COUNT.getVolatile(counts, BEGUN));
    }

    void begin() {
        COUNT.getAndAdd(counts, BEGUN, 1L);
    }

    void end() {
        COUNT.getAndAdd(counts, ENDED, 1L);
    }
}
