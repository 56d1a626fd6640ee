package nl.stedenband.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Standard output, for what is no message. Tells a reader who has seen enough, as head does, from a disk that is full. */
final class StandardOutput extends OutputStream {
    /** What it leads to, under the systems that have such a name for it. */
    private static final Path ITSELF = Path.of("/dev/stdout");

    private final OutputStream out;
    private final boolean isFile;

    /** Nobody reads on. No failure: who closes a pipe has what they wanted. */
    static final class NobodyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        /** With which other programs end then: 128 and the number of SIGPIPE. */
        static final int EXIT_CODE = 141;

        NobodyReads(IOException cause) {
            super(cause);
        }
    }

    /** @param isFile whether it leads to a file, which nobody can close from the other end */
    StandardOutput(OutputStream out, boolean isFile) {
        this.out = out;
        this.isFile = isFile;
    }

    static StandardOutput ofProcess() {
        return new StandardOutput(new FileOutputStream(FileDescriptor.out), Files.isRegularFile(ITSELF));
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    /** @throws NobodyReads when it is closed from the other end */
    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            out.write(bytes, from, length);
        } catch (IOException e) {
            if (isFile) {
                throw e;
            }
            throw new NobodyReads(e);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }
}
