package nl.stedenband.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A copy of the distribution under a name with a blank, reached through a link, with a home folder of its own. */
final class Distribution {
    private final Path folder;
    private final Path program;

    private Distribution(Path folder, Path program) {
        this.folder = folder;
        this.program = program;
    }

    /** What a command said, and how it ended. */
    record Outcome(int exitCode, String out, String err) {}

    static Distribution copyTo(Path folder) throws IOException {
        Path source = Path.of("target", "stedenband").toAbsolutePath();
        Path target = folder.resolve("Steden band");
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(
                        file, target.resolve(source.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        Path link = folder.resolve("stedenband");
        return new Distribution(folder, Files.createSymbolicLink(link, Path.of("Steden band", "bin", "stedenband")));
    }

    Outcome run(String... words) throws IOException, InterruptedException {
        Path err = folder.resolve("command.err");
        Process process = start(err, words);
        String out = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), out, Files.readString(err));
    }

    Service serve() throws IOException {
        Path err = folder.resolve("service.err");
        Process process = start(err, "serve", "--port", "0", "--without-reference");
        String line = process.inputReader().readLine();
        if (line == null) {
            throw new FileSystemException(err.toString(), null, Files.readString(err));
        }
        return new Service(process, line.substring(line.indexOf("http://")));
    }

    private Process start(Path err, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectError(err.toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("NEO4J_") || name.startsWith("MICRONAUT_"));
        environment.put("STEDENBAND_HOME", folder.resolve("home").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        return builder.start();
    }

    /** The service while it runs. */
    record Service(Process process, String address) implements AutoCloseable {

        ProcessHandle database() {
            return process.children().findFirst().orElseThrow();
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
