package nl.stedenband.graph.local;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The libraries that a local Neo4j runs with, and the archive of their classes: what the first run loaded is mapped by the next
 * ones, which saves about half of the time to start. A command archives them when it ends, a service while it is there, so that it
 * ends at once.
 */
record ServerClasses(ClassArchive archive) {

    static ServerClasses of(HomeFolder home) throws IOException {
        List<Path> libraries = libraries();
        return new ServerClasses(new ClassArchive(
                home.classArchive(fingerprint(libraries)),
                libraries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
    }

    List<String> jvmOptions(boolean isOfService) {
        List<String> options = new ArrayList<>(List.of("-cp", archive.classPath()));
        if (Files.exists(archive.file())) {
            options.addAll(archive.mappingOptions());
        } else if (isOfService) {
            options.addAll(archive.listingOptions());
        } else {
            options.add("-XX:ArchiveClassesAtExit=" + draft());
        }
        return options;
    }

    /** Gives the archive that a run made its name. Only now, as the next starts take what has it, and half of one doesn't help. */
    void keepArchive() throws IOException {
        if (Files.exists(draft())) {
            Files.move(draft(), archive.file(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path draft() {
        return archive.file().resolveSibling(archive.file().getFileName() + ".draft");
    }

    /**
     * Neo4j's libraries, and our class that starts it in an archive of its own. They lie in {@code neo4j/lib} beside our
     * classes or beside the folder of our libraries.
     */
    private static List<Path> libraries() throws IOException {
        try (Stream<Path> files = Files.list(folder().resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** What belongs to the local Neo4j. */
    static Path folder() throws IOException {
        Path ours = locationOf(ServerClasses.class);
        for (Path folder :
                List.of(ours.resolveSibling("neo4j"), ours.getParent().resolveSibling("neo4j"))) {
            if (Files.isDirectory(folder.resolve("lib"))) {
                return folder;
            }
        }
        throw new LocalNeo4jException(
                "the libraries of the local Neo4j are not beside %s; set NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD to use a Neo4j server instead"
                        .formatted(ours));
    }

    /** Java takes an archive of classes only for the very files that it was made from. */
    private static String fingerprint(List<Path> classPath) throws IOException {
        int hash = 1;
        for (Path jar : classPath) {
            hash = Objects.hash(hash, jar, Files.size(jar), Files.getLastModifiedTime(jar));
        }
        return Integer.toHexString(hash);
    }

    static Path locationOf(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
