package nl.stedenband.graph.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The archives of classes that local databases of tests leave, for those that start after them: without one a start takes twice as
 * long. What another class path left is not taken, as its name says.
 */
public final class ClassArchives {
    private static final Path LEFT = Path.of("target", "class-archives");

    private ClassArchives() {}

    /** Gives a home what others left. */
    public static void lend(Path home) throws IOException {
        if (Files.isDirectory(LEFT)) {
            Files.createDirectories(home);
            link(LEFT, home);
        }
    }

    /** Takes what a home has for others. */
    public static void keep(Path home) throws IOException {
        if (Files.isDirectory(home)) {
            Files.createDirectories(LEFT);
            link(home, LEFT);
        }
    }

    private static void linkOrCopy(Path archive, Path to) throws IOException {
        try {
            Files.createLink(to, archive);
        } catch (FileAlreadyExistsException e) {
            // another process was there first
        } catch (FileSystemException e) {
            // folders for the time of a test may lie on another disk
            Path whole = Files.copy(
                    archive,
                    to.resolveSibling(
                            to.getFileName() + "." + ProcessHandle.current().pid()));
            Files.move(whole, to, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void link(Path from, Path to) throws IOException {
        try (DirectoryStream<Path> archives = Files.newDirectoryStream(from, "neo4j-classes-*.jsa")) {
            for (Path archive : archives) {
                linkOrCopy(archive, to.resolve(archive.getFileName()));
            }
        }
    }
}
