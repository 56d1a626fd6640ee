package nl.stedenband.graph.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.stedenband.graph.local.server.LocalNeo4jServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One run of the local Neo4j: a child process that ends when its standard input does. */
final class ServerProcess {
    private static final Logger LOG = LoggerFactory.getLogger(ServerProcess.class);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A start that is given up has nothing to close; Neo4j can stand being killed. */
    private static final Duration PATIENCE_WITH_START = Duration.ofSeconds(1);

    /** Fewer than a process needs that does nothing but live, in the time after which it is given up. */
    private static final long SECONDS_OF_WORK = 2;

    /**
     * For a server that has to be there soon on two cores, which it shares with the service: the collector and the compiler
     * that cost least to begin with, room for all that is compiled of Neo4j's planner (else it is thrown away and compiled again),
     * and no collection because classes are being loaded.
     */
    private static final List<String> JVM_OPTIONS = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=160m",
            "-Xms512m",
            "-Xmn256m",
            "-Xmx1g",
            "-XX:MetaspaceSize=192m",
            "-Xshare:auto",
            "-Xlog:cds=off");

    private final Process process;
    private final Path log;
    private final ServerClasses classes;
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private volatile String step = "";
    private volatile String failure = "its process ended";

    private ServerProcess(Process process, Path log, ServerClasses classes) {
        this.process = process;
        this.log = log;
        this.classes = classes;
        Thread reader = new Thread(this::readOutput, "local-neo4j-output");
        reader.setDaemon(true);
        reader.start();
    }

    static ServerProcess start(HomeFolder home, StartOptions options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(JVM_OPTIONS);
        ServerClasses classes = ServerClasses.of(home);
        command.addAll(classes.jvmOptions(options.isOfService()));
        command.addAll(options.jvmOptions());
        command.add(LocalNeo4jServer.class.getName());
        command.addAll(List.of(
                home.database().toString(),
                Integer.toString(options.port()),
                home.passwordFile().toString()));
        options.store().map(Path::toString).ifPresent(command::add);
        Process process = new ProcessBuilder(command)
                .redirectError(home.processLog().toFile())
                .start();
        return new ServerProcess(process, home.databaseLog(), classes);
    }

    /** Completes with true when Bolt answers, with false when the process ended before. */
    CompletableFuture<Boolean> ready() {
        return ready;
    }

    CompletableFuture<ServerProcess> ended() {
        return process.onExit().thenApply(any -> this);
    }

    /** What it does until it is ready, in words. */
    String state() {
        return switch (step) {
            case LocalNeo4jServer.WAITING -> "an earlier process of this database has not ended yet";
            case LocalNeo4jServer.STARTING -> "Neo4j is starting";
            default -> "Java is starting";
        };
    }

    /** Why it did not become ready, in words. */
    String failure() {
        return failure;
    }

    /** Equals the one before as long as the process didn't get on. */
    Object progress() {
        long work = process.info().totalCpuDuration().orElse(Duration.ZERO).toSeconds() / SECONDS_OF_WORK;
        return List.of(step, log.toFile().length(), work);
    }

    /** Where its classes are archived. */
    ClassArchive classArchive() {
        return classes.archive();
    }

    /** Asks it to stop, and makes it stop when it does not. It has ended when this returns. */
    void stop() {
        Duration patience = ready.getNow(false) ? PATIENCE : PATIENCE_WITH_START;
        try {
            process.getOutputStream().close();
            if (process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS) && process.exitValue() == 0) {
                classes.keepArchive();
            }
        } catch (IOException e) {
            LOG.warn("the local database could not be asked to stop, or its archive of classes not be kept", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private void readOutput() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                read(line);
            }
        } catch (IOException e) {
            LOG.debug("the output of the local database ended", e);
        }
        ready.complete(false);
    }

    private void read(String line) {
        switch (line) {
            case LocalNeo4jServer.READY -> ready.complete(true);
            case LocalNeo4jServer.WAITING, LocalNeo4jServer.STARTING -> step = line;
            default -> {
                if (line.startsWith(LocalNeo4jServer.FAILED)) {
                    failure = line.substring(LocalNeo4jServer.FAILED.length());
                }
            }
        }
    }
}
