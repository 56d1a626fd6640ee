package nl.stedenband.exchange.snapshot;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The lines of a file that gzip packed, one at a time. */
final class GzipLines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int PACKED_TRAILER = 8;
    /** No line is nearly as long; a file that is no snapshot may have one that fills the memory. */
    private static final int LONGEST = 16 << 20;

    private final Unpacking unpacked;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int next;
    private int end;

    /** Knows whether something comes after what was packed; what unpacks it would pass over that. */
    private static final class Unpacking extends GZIPInputStream {
        Unpacking(InputStream packed) throws IOException {
            super(packed, BUFFER);
        }

        boolean hasMore() throws IOException {
            return inf.getRemaining() > PACKED_TRAILER || in.read() >= 0;
        }
    }

    GzipLines(InputStream packed) throws IOException {
        unpacked = new Unpacking(packed);
    }

    /**
     * The next line, without its line break; nothing at the end.
     *
     * @throws EOFException when the file ends before the last line does
     */
    Optional<byte[]> read() throws IOException {
        line.reset();
        while (fill()) {
            int from = next;
            while (next < end && buffer[next] != '\n') {
                next++;
            }
            line.write(buffer, from, next - from);
            if (next < end) {
                next++;
                return Optional.of(line.toByteArray());
            }
            if (line.size() > LONGEST) {
                throw new IOException("a line of it is longer than %d bytes".formatted(LONGEST));
            }
        }
        if (line.size() > 0) {
            throw new EOFException();
        }
        return Optional.empty();
    }

    /** Whether there is anything after what was packed. */
    boolean hasMore() throws IOException {
        return unpacked.hasMore();
    }

    private boolean fill() throws IOException {
        if (next == end) {
            next = 0;
            end = Math.max(0, unpacked.read(buffer));
        }
        return end > 0;
    }

    @Override
    public void close() throws IOException {
        unpacked.close();
    }
}
