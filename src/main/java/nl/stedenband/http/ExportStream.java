package nl.stedenband.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import nl.stedenband.exporting.PacedWriting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An export as bytes, made at the pace in which they are taken: no more is held than one piece. When something goes
 * wrong on the way reading fails, so that the server breaks the answer off: it can't be taken for a whole one.
 */
final class ExportStream extends InputStream {
    private static final Logger LOG = LoggerFactory.getLogger(ExportStream.class);

    private final Lock lock = new ReentrantLock();
    private final ByteArrayOutputStream made = new ByteArrayOutputStream();
    private final PacedWriting export;
    private final Executor executor;
    private byte[] piece = {};
    private int taken;
    private final CompletableFuture<Void> closed = new CompletableFuture<>();
    private boolean isWhole;

    /**
     * Begins with the first piece, so that what goes wrong at once is told as an error.
     *
     * @param executor may wait for the database
     */
    ExportStream(PacedWriting.Opening opening, Executor executor) throws IOException {
        this.executor = executor;
        export = opening.open(made);
        try {
            advance();
        } catch (IOException | RuntimeException e) {
            export.close();
            throw e;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        lock.lock();
        try {
            if (closed.isDone()) {
                throw new IOException("nobody takes this export any more");
            }
            while (taken == piece.length) {
                if (isWhole) {
                    return -1;
                }
                advance();
            }
            int count = Math.min(length, piece.length - taken);
            System.arraycopy(piece, taken, bytes, offset, count);
            taken += count;
            return count;
        } catch (RuntimeException e) {
            throw new IOException("the export is not written to its end", e);
        } finally {
            lock.unlock();
        }
    }

    /** All of it, where that is no more than so many bytes; else nothing, and all is still to be read. To be asked for before any is. */
    Optional<byte[]> whole(int mostBytes) throws IOException {
        lock.lock();
        try {
            ByteArrayOutputStream beginning = new ByteArrayOutputStream();
            beginning.writeBytes(piece);
            while (!isWhole && beginning.size() <= mostBytes) {
                advance();
                beginning.writeBytes(piece);
            }
            piece = beginning.toByteArray();
            return isWhole && piece.length <= mostBytes ? Optional.of(piece) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    private void advance() throws IOException {
        isWhole = !export.advance();
        piece = made.toByteArray();
        taken = 0;
        made.reset();
    }

    /** Comes from threads that must not wait, while another reads, and more than once. */
    @Override
    public void close() {
        if (!closed.isDone()) {
            executor.execute(this::closeExport);
        }
    }

    /** Done when nothing more is taken, be it all or not. */
    CompletableFuture<Void> closed() {
        return closed;
    }

    /** For whoever may wait. */
    void closeExport() {
        lock.lock();
        try {
            if (closed.complete(null)) {
                export.close();
            }
        } catch (IOException | RuntimeException e) {
            // nobody is there to be told: who took it has all of it, or has gone away
            LOG.debug("an export was not closed properly", e);
        } finally {
            lock.unlock();
        }
    }
}
