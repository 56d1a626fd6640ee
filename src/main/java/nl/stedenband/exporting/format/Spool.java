package nl.stedenband.exporting.format;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Bytes put aside in a temporary file. The file has no name from the start, or goes with the program, however that ends. */
final class Spool implements Closeable {
    private static final int PIECE = 1 << 16;

    private final FileChannel file;
    private final OutputStream in;
    private long given;

    Spool() throws IOException {
        Path path = Files.createTempFile("stedenband-", ".spool");
        try {
            file = FileChannel.open(
                    path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(path);
            throw e;
        }
        in = new BufferedOutputStream(Channels.newOutputStream(file), PIECE);
    }

    /** Where to put them. */
    OutputStream in() {
        return in;
    }

    /**
     * Gives back the next piece of what was put in.
     *
     * @return whether that was all
     */
    boolean giveTo(OutputStream out) throws IOException {
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
        file.close();
    }
}
