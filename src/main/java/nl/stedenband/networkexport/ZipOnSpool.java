package nl.stedenband.networkexport;

import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.stedenband.exporting.format.Spool;
import nl.stedenband.exporting.format.SpoolFolder;

/**
 * Files as one zip, put aside on disk. A zip takes one file after the other; so each is put aside by itself until it is whole. All entries bear
 * the same time, for the same question gives the same bytes.
 */
final class ZipOnSpool implements NetworkFiles, Closeable {
    /** The first that a zip can bear. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final SpoolFolder spoolFolder;
    private final Set<Spool> begun = new HashSet<>();
    private Spool whole;
    private ZipOutputStream zip;

    ZipOnSpool(SpoolFolder spoolFolder) {
        this.spoolFolder = spoolFolder;
    }

    @Override
    public void begin() throws IOException {
        close();
        whole = spoolFolder.open();
        zip = new ZipOutputStream(whole.in());
    }

    @Override
    public OutputStream create(String name) {
        Spool spool = spoolFolder.open();
        begun.add(spool);
        return new EntryOnSpool(name, spool);
    }

    /** All files are written. */
    void finish() throws IOException {
        zip.finish();
    }

    /**
     * Gives the next piece of the zip.
     *
     * @return whether that was all
     */
    boolean giveTo(OutputStream out) throws IOException {
        return whole.giveTo(out);
    }

    @Override
    public void close() throws IOException {
        for (Spool spool : begun) {
            spool.close();
        }
        begun.clear();
        if (whole != null) {
            whole.close();
        }
    }

    private final class EntryOnSpool extends FilterOutputStream {
        private final String name;
        private final Spool spool;

        EntryOnSpool(String name, Spool spool) {
            super(spool.in());
            this.name = name;
            this.spool = spool;
        }

        @Override
        public void write(byte[] piece, int offset, int length) throws IOException {
            out.write(piece, offset, length);
        }

        @Override
        public void close() throws IOException {
            if (begun.remove(spool)) {
                try (spool) {
                    ZipEntry entry = new ZipEntry(name);
                    entry.setTimeLocal(NO_TIME);
                    zip.putNextEntry(entry);
                    while (!spool.giveTo(zip)) {
                        // piece by piece
                    }
                    zip.closeEntry();
                }
            }
        }
    }
}
