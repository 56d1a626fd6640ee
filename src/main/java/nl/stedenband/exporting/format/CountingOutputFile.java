package nl.stedenband.exporting.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;

/** A stream as the library wants files: it only asks how far it has come. Its end can be held back. */
final class CountingOutputFile implements OutputFile {
    private final OutputStream out;
    private final ByteArrayOutputStream end = new ByteArrayOutputStream();
    private boolean isHeldBack;

    CountingOutputFile(OutputStream out) {
        this.out = out;
    }

    /** What is written from now on doesn't go to the stream. */
    void holdBack() {
        isHeldBack = true;
    }

    /** What was written since. */
    byte[] heldBack() {
        return end.toByteArray();
    }

    private OutputStream target() {
        return isHeldBack ? end : out;
    }

    @Override
    public PositionOutputStream create(long blockSize) {
        return new Counted();
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSize) {
        return new Counted();
    }

    @Override
    public boolean supportsBlockSize() {
        return false;
    }

    @Override
    public long defaultBlockSize() {
        return 0;
    }

    /** Is not closed: whoever handed the stream in does that. */
    private final class Counted extends PositionOutputStream {
        private long position;

        @Override
        public long getPos() {
            return position;
        }

        @Override
        public void write(int one) throws IOException {
            target().write(one);
            position++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target().write(bytes, offset, length);
            position += length;
        }
    }
}
