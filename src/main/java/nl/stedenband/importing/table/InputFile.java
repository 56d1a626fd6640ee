package nl.stedenband.importing.table;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import nl.stedenband.importing.RefusedFile;

/** A file to read in: one of the user's, or one that is bundled. Files that end in {@code .gz} are unpacked on the way. */
public final class InputFile {
    private final String name;
    private final Opener opener;

    /** Opens the file anew. */
    @FunctionalInterface
    private interface Opener {
        InputStream open() throws IOException;
    }

    /** An archive that is being unpacked: that it is cut off or damaged shows at any byte of it. */
    private final class Unpacking extends FilterInputStream {
        Unpacking(InputStream packed) throws IOException {
            super(new GZIPInputStream(packed, 1 << 16));
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (IOException e) {
                throw unreadable(e);
            }
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                throw unreadable(e);
            }
        }
    }

    private InputFile(String name, Opener opener) {
        this.name = name;
        this.opener = opener;
    }

    public static InputFile of(Path path) {
        return new InputFile(path.getFileName().toString(), () -> Files.newInputStream(path));
    }

    /** A bundled file, by its path on the classpath. */
    public static InputFile bundled(String path) {
        return new InputFile(path.substring(path.lastIndexOf('/') + 1), () -> {
            InputStream resource = InputFile.class.getClassLoader().getResourceAsStream(path);
            if (resource == null) {
                throw new NoSuchFileException(path);
            }
            return resource;
        });
    }

    public String name() {
        return name;
    }

    /** @throws RefusedFile when it isn't there or can't be opened; reading throws it where an archive can't be unpacked */
    public InputStream open() {
        try {
            InputStream raw = new BufferedInputStream(opener.open());
            return name.endsWith(".gz") ? new Unpacking(raw) : raw;
        } catch (NoSuchFileException e) {
            throw new RefusedFile(name, 0, "there is no such file");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Looks through a file that is no CSV for what makes it unreadable. */
    public void checkText() {
        check(Optional.empty());
    }

    /** Looks through the whole file for what makes it unreadable. */
    void check(Optional<Character> separator) {
        try (InputStream input = open()) {
            CsvSyntaxCheck.check(name, input, separator);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** What to throw when the file, a folder or a damaged archive perhaps, can't be read. */
    RefusedFile unreadable(IOException cause) {
        return new RefusedFile(
                name,
                0,
                cause instanceof EOFException
                        ? "the file is cut off: it ends before the archive in it does"
                        : "the file can't be read: " + cause.getMessage());
    }
}
