package nl.stedenband.networkexport;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.stedenband.exporting.format.DataPackageDescription.DescribedFile;

/** Files with their length and digest, which are taken while they are written. */
public final class DigestedFiles {
    private final NetworkFiles files;
    private final SortedMap<String, DescribedFile> written = new TreeMap<>();

    public DigestedFiles(NetworkFiles files) {
        this.files = files;
    }

    public OutputStream create(String name) throws IOException {
        return new Digesting(name, files.create(name));
    }

    /** Those that are closed, by their names. */
    public List<DescribedFile> written() {
        return List.copyOf(written.values());
    }

    private final class Digesting extends FilterOutputStream {
        private final String name;
        private final MessageDigest digest;
        private long bytes;

        Digesting(String name, OutputStream out) {
            super(out);
            this.name = name;
            try {
                this.digest = MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            digest.update((byte) one);
            bytes++;
        }

        @Override
        public void write(byte[] piece, int offset, int length) throws IOException {
            out.write(piece, offset, length);
            digest.update(piece, offset, length);
            bytes += length;
        }

        @Override
        public void close() throws IOException {
            super.close();
            written.computeIfAbsent(
                    name, any -> new DescribedFile(name, bytes, HexFormat.of().formatHex(digest.digest())));
        }
    }
}
