package nl.stedenband.drills;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The distribution on a home folder, as others run it.
 *
 * @param notes the folder for what commands say and the service logs
 * @param environment beside the home folder
 */
record Installation(Path distribution, Path home, Path notes, Map<String, String> environment) {
    private static final int PATIENCE_MINUTES = 10;

    Installation {
        environment = Map.copyOf(environment);
    }

    /** What a command said, and how it ended; -1 when it had to be killed because it didn't. */
    record Outcome(int exitCode, String said) {}

    Installation with(String name, String value) {
        Map<String, String> more = new TreeMap<>(environment);
        more.put(name, value);
        return new Installation(distribution, home, notes, more);
    }

    /** The same on a copy of the folder, which nobody uses at this moment. */
    Installation copyTo(Path other) throws IOException {
        delete(other);
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.toList()) {
                Files.copy(file, other.resolve(home.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return new Installation(distribution, other, notes, environment);
    }

    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** Runs a command to its end. */
    Outcome run(String... words) throws IOException, InterruptedException {
        return end(start(words));
    }

    /** Waits for the end of a command that was started. */
    Outcome end(StartedCommand started) throws IOException, InterruptedException {
        boolean ended = started.process().waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            started.process().destroyForcibly().waitFor();
        }
        return new Outcome(ended ? started.process().exitValue() : -1, Files.readString(started.said()));
    }

    /** A command while it runs. */
    record StartedCommand(Process process, Path said) {}

    StartedCommand start(String... words) throws IOException {
        Path said = Files.createTempFile(notes, "said-", ".txt");
        return new StartedCommand(
                builder(words)
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start(),
                said);
    }

    /** Starts the service; returns when it answers. What it logs is appended to a file beside the home folder. */
    RunningInstallation serve() throws IOException {
        Path log = log();
        Process process = builder("serve", "--port", "0")
                .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        String line = process.inputReader().readLine();
        if (line == null) {
            throw new FileSystemException(log.toString(), null, "the service ended before it gave its address");
        }
        return new RunningInstallation(this, process, line.substring(line.indexOf("http://")));
    }

    Path log() {
        return notes.resolve(home.getFileName() + ".log");
    }

    private ProcessBuilder builder(String... words) {
        List<String> command =
                new ArrayList<>(List.of(distribution.resolve("bin/stedenband").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(notes.toFile());
        Map<String, String> variables = builder.environment();
        variables
                .keySet()
                .removeIf(name ->
                        name.startsWith("NEO4J_") || name.startsWith("MICRONAUT_") || name.startsWith("STEDENBAND_"));
        variables.put("STEDENBAND_HOME", home.toString());
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        variables.putAll(environment);
        return builder;
    }
}
