package nl.stedenband.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is there once it is whole. Until then its content stands beside it under another name, and goes when the writing
 * or the program breaks off; a file that was there before stays as it was.
 */
final class AtomicFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final OutputStream stream;
    private final Thread onBreakOff;

    private AtomicFile(Path file, Path part, OutputStream stream) {
        this.file = file;
        this.part = part;
        this.stream = stream;
        this.onBreakOff = new Thread(this::discard);
    }

    /** @throws CommandFailure when nothing can be written there */
    static AtomicFile at(Path file) {
        Path absolute = file.toAbsolutePath();
        if (Files.isDirectory(absolute)) {
            throw new CommandFailure("%s is a folder; name a file in it.".formatted(file));
        }
        Path part = absolute.resolveSibling(
                absolute.getFileName() + ".part" + ProcessHandle.current().pid());
        try {
            OutputStream stream = Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            AtomicFile whole = new AtomicFile(absolute, part, stream);
            Runtime.getRuntime().addShutdownHook(whole.onBreakOff);
            return whole;
        } catch (NoSuchFileException e) {
            throw new CommandFailure("there is no folder %s.".formatted(absolute.getParent()), e);
        } catch (AccessDeniedException e) {
            throw new CommandFailure("%s may not be written in.".formatted(absolute.getParent()), e);
        } catch (IOException e) {
            throw new CommandFailure("%s can't be written: %s".formatted(file, e.getMessage()), e);
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** The content is whole. */
    void keep() throws IOException {
        stream.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            discard();
            forget();
        }
    }

    private void discard() {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }

    private void forget() {
        try {
            Runtime.getRuntime().removeShutdownHook(onBreakOff);
        } catch (IllegalStateException e) {
            // the program is ending, and has done it
        }
    }
}
