package nl.stedenband.drills;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The service while it runs, and the local Neo4j that it started. */
record RunningInstallation(Installation installation, Process process, String address) implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final int OK = 200;

    /** Of the moment: it is started again when it ends. */
    ProcessHandle database() {
        return process.children()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the service runs no database"));
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(PATIENCE)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Waits until the service says that it can be asked; whether it does before patience ends. */
    boolean isReadyInTime() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (get("/health/readiness").statusCode() == OK) {
                    return true;
                }
            } catch (IOException e) {
                if (!process.isAlive()) {
                    return false;
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return false;
    }

    /** As the system kills what takes too much memory: without a word. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    void killDatabase() {
        database().destroyForcibly();
    }

    /** Has a process stop, or go on, where it is. */
    static void signal(String name, ProcessHandle process) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** How many megabytes of memory a process holds, as Linux tells; 0 elsewhere. */
    static long residentMegabytes(ProcessHandle process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                        .sum()
                : 0;
    }

    @Override
    public void close() {
        CompletableFuture<Process> end = process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        process.destroy();
        end.join();
    }
}
