package nl.stedenband.graph.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes that a JVM has loaded, in a file that others with the same class path map instead of reading and checking them anew:
 * Java's class data sharing. While there is no archive a JVM lists the classes that it loads; the archive is made of the list by a JVM
 * of its own, so that nobody waits for it at the end of a program.
 *
 * @param file of the archive
 * @param classPath as the JVMs have it, to the letter
 */
public record ClassArchive(Path file, String classPath) {
    private static final int LONGEST_LINE = 4096;

    /** What a JVM is started with to list its classes; then it doesn't map any. */
    List<String> listingOptions() {
        return List.of("-XX:DumpLoadedClassList=" + list());
    }

    /** What a JVM is started with to map the archive. */
    List<String> mappingOptions() {
        return List.of("-XX:SharedArchiveFile=" + file);
    }

    /** Whether a JVM of this class path lists its classes, or has. */
    public boolean canBeMade() {
        return Files.exists(list());
    }

    /**
     * Makes the archive of what has been listed until now; takes some ten seconds of a processor. Its file is there only when it is whole.
     *
     * @throws IOException when it can't be made
     * @throws InterruptedException when the thread is interrupted; the JVM that makes it has ended then
     */
    public void make() throws IOException, InterruptedException {
        Path classes = beside(".classes");
        Path draft = beside(".draft");
        Files.write(classes, readableLines());
        Process process = new ProcessBuilder(command(classes, draft))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        EndOfProgram endOfProgram = new EndOfProgram("give-up-archive", process::destroyForcibly);
        try {
            endOfProgram.join();
            int exitCode = process.waitFor();
            if (exitCode != 0 || !Files.exists(draft)) {
                throw new IOException("the JVM that archives classes in %s ended with %d".formatted(file, exitCode));
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            Files.deleteIfExists(list());
        } finally {
            process.destroyForcibly().onExit().join();
            Files.deleteIfExists(draft);
            Files.deleteIfExists(classes);
            endOfProgram.leave();
        }
    }

    private List<String> command(Path classes, Path draft) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + classes,
                "-XX:SharedArchiveFile=" + draft,
                "-cp",
                classPath);
    }

    /** The JVM that lists its classes may be in the middle of a line; and one that archives them reads no longer ones than this. */
    private List<String> readableLines() throws IOException {
        String text = Files.readString(list());
        return text.substring(0, text.lastIndexOf('\n') + 1)
                .lines()
                .filter(line -> line.length() < LONGEST_LINE)
                .toList();
    }

    private Path list() {
        return beside(".list");
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
