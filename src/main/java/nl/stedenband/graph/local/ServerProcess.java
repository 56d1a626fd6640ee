package nl.stedenband.graph.local;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.stedenband.graph.local.server.LocalNeo4jServer;

/** One run of the local Neo4j: a child process that ends when its standard input does. */
final class ServerProcess {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /**
     * For a server that has to be there soon on two cores, which it shares with the service: the collector and the compiler
     * that cost least to begin with, and no collection because classes are being loaded.
     */
    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms512m",
            "-Xmn256m",
            "-Xmx1g",
            "-XX:MetaspaceSize=192m",
            "-Xshare:auto",
            "-Xlog:cds=off");

    private final Process process;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();

    private ServerProcess(Process process) {
        this.process = process;
        Thread reader = new Thread(this::readOutput, "local-neo4j-output");
        reader.setDaemon(true);
        reader.start();
    }

    static ServerProcess start(HomeFolder home, int port, List<String> jvmOptions) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        List<Path> classPath = classPath();
        // What the first run loaded is mapped by the next ones, which saves about half of the time to start
        Path archive = home.classArchive(fingerprint(classPath));
        command.add((Files.exists(archive) ? "-XX:SharedArchiveFile=" : "-XX:ArchiveClassesAtExit=") + archive);
        command.addAll(jvmOptions);
        command.addAll(
                List.of("-cp", classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator))));
        command.add(LocalNeo4jServer.class.getName());
        command.addAll(List.of(
                home.database().toString(),
                Integer.toString(port),
                home.passwordFile().toString()));
        return new ServerProcess(new ProcessBuilder(command)
                .redirectError(home.processLog().toFile())
                .start());
    }

    /** Completes with true when Bolt answers, with false when the process ended before. */
    CompletableFuture<Boolean> ready() {
        return ready;
    }

    CompletableFuture<ServerProcess> ended() {
        return process.onExit().thenApply(any -> this);
    }

    /** Asks it to stop, and makes it stop when it does not. */
    void stop() {
        try {
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (IOException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void readOutput() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(LocalNeo4jServer.READY)) {
                    ready.complete(true);
                }
            }
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
        ready.complete(false);
    }

    /**
     * Neo4j's libraries, and our class that starts it in an archive of its own. They lie in {@code neo4j/lib} beside our
     * classes or beside the folder of our libraries.
     */
    private static List<Path> classPath() throws IOException {
        Path ours = locationOf(ServerProcess.class);
        for (Path folder :
                List.of(ours.resolveSibling("neo4j"), ours.getParent().resolveSibling("neo4j"))) {
            Path lib = folder.resolve("lib");
            if (Files.isDirectory(lib)) {
                try (Stream<Path> files = Files.list(lib)) {
                    return files.filter(file -> file.toString().endsWith(".jar"))
                            .sorted()
                            .toList();
                }
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

    private static Path locationOf(Class<?> type) throws IOException {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
