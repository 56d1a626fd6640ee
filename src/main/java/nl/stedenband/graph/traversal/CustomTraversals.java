package nl.stedenband.graph.traversal;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the questions of a folder outside of the program. */
final class CustomTraversals {
    private static final String EXTENSION = ".cypher";
    /** Names stand in addresses. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private CustomTraversals() {}

    /** @throws InvalidTraversal for the first file that can't be read or breaks a rule, or when there is no such folder */
    static List<TraversalFile> read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InvalidTraversal(folder.toString(), 0, "there is no such folder of questions");
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isQuestion(file.getFileName().toString()))
                    .sorted()
                    .map(CustomTraversals::readFile)
                    .toList();
        } catch (IOException e) {
            throw new InvalidTraversal(folder.toString(), 0, "can't be read: " + e.getMessage());
        }
    }

    private static boolean isQuestion(String file) {
        return file.endsWith(EXTENSION) && !file.startsWith(".");
    }

    private static TraversalFile readFile(Path file) {
        String name = file.getFileName().toString().replace(EXTENSION, "");
        if (!NAME.matcher(name).matches()) {
            throw new InvalidTraversal(
                    file.toString(), 1, "'%s' is no name of a question; an example is within-hops".formatted(name));
        }
        TraversalFile written = TraversalHeader.read(name, file.toString(), text(file));
        TraversalRules.check(written);
        return written;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException e) {
            throw new InvalidTraversal(file.toString(), 1, "is not written in UTF-8");
        } catch (IOException e) {
            throw new InvalidTraversal(file.toString(), 1, "can't be read: " + e.getMessage());
        }
    }
}
