package nl.stedenband.exporting.format;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.stedenband.exporting.SpoolFull;

/** Bytes put aside in a temporary file. The file has no name from the start, or goes with the program, however that ends. */
public final class Spool implements Closeable {
    private static final int PIECE = 1 << 16;

    private final FileChannel file;
    private final SpoolFolder folder;
    private final OutputStream in;
    private long put;
    private long given;

    Spool(Path path, SpoolFolder folder) throws IOException {
        this.folder = folder;
        try {
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        in = new BufferedOutputStream(new ToFile(), PIECE);
    }

    /**
     * Where to put them.
     *
     * @return fails with {@link SpoolFull} when there is no room for more
     */
    public OutputStream in() {
        return in;
    }

    /**
     * Gives back the next piece of what was put in.
     *
     * @return whether that was all
     */
    public boolean giveTo(OutputStream out) throws IOException {
        in.flush();
        ByteBuffer piece = ByteBuffer.allocate((int) Math.min(PIECE, file.size() - given));
        while (piece.hasRemaining() && file.read(piece, given + piece.position()) >= 0) {
            // until it is full
        }
        out.write(piece.array(), 0, piece.position());
        given += piece.position();
        return given == file.size();
    }

    @Override
    public void close() throws IOException {
        folder.giveBack(put);
        put = 0;
        file.close();
    }

    private final class ToFile extends OutputStream {

        @Override
        public void write(int one) {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            folder.take(length);
            put += length;
            ByteBuffer piece = ByteBuffer.wrap(bytes, offset, length);
            try {
                while (piece.hasRemaining()) {
                    file.write(piece);
                }
            } catch (IOException e) {
                throw new SpoolFull(e);
            }
        }
    }
}
