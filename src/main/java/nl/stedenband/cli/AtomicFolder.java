package nl.stedenband.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that is there once it is whole. Until then its files stand beside it under another name, and go when the writing or the program
 * breaks off. A folder that is there is never written in.
 */
final class AtomicFolder implements AutoCloseable {
    /** What breaks off the program may come while another file is begun. */
    private static final int TRIES = 20;

    private final Path folder;
    private final Path part;
    private final Thread onBreakOff;

    private AtomicFolder(Path folder, Path part) {
        this.folder = folder;
        this.part = part;
        this.onBreakOff = new Thread(this::discard);
    }

    /** @throws CommandFailure when nothing can be written there, as far as can be told before it is tried */
    static void requirePlace(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            throw new CommandFailure("%s is there already; name a folder that isn't.".formatted(folder));
        }
        Path parent = absolute.getParent();
        if (!Files.isDirectory(parent)) {
            throw new CommandFailure("there is no folder %s.".formatted(parent));
        }
        if (!Files.isWritable(parent)) {
            throw new CommandFailure("%s may not be written in.".formatted(parent));
        }
    }

    /** @throws CommandFailure when nothing can be written there */
    static AtomicFolder at(Path folder) {
        requirePlace(folder);
        Path absolute = folder.toAbsolutePath().normalize();
        Path part = absolute.resolveSibling(
                absolute.getFileName() + ".part" + ProcessHandle.current().pid());
        try {
            Files.createDirectory(part);
        } catch (AccessDeniedException e) {
            throw new CommandFailure("%s may not be written in.".formatted(absolute.getParent()), e);
        } catch (IOException e) {
            throw new CommandFailure("%s can't be written: %s".formatted(folder, e.getMessage()), e);
        }
        AtomicFolder whole = new AtomicFolder(absolute, part);
        Runtime.getRuntime().addShutdownHook(whole.onBreakOff);
        return whole;
    }

    /** Where its files are written until it is whole. */
    Path part() {
        return part;
    }

    /** All files are written, and closed. */
    void keep() throws IOException {
        requirePlace(folder);
        Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void close() {
        discard();
        try {
            Runtime.getRuntime().removeShutdownHook(onBreakOff);
        } catch (IllegalStateException e) {
            // the program is ending, and has done it
        }
    }

    private void discard() {
        for (int attempt = 1; Files.exists(part) && attempt <= TRIES; attempt++) {
            try (Stream<Path> all = Files.walk(part)) {
                List<Path> innermostFirst =
                        all.sorted(Comparator.reverseOrder()).toList();
                for (Path each : innermostFirst) {
                    Files.deleteIfExists(each);
                }
            } catch (IOException | UncheckedIOException e) {
                // another file was begun meanwhile; it is looked for again
            }
        }
    }
}
