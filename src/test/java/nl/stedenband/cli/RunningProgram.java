package nl.stedenband.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.TestGraph;

/** The program as a process of its own on the database of the tests, to be interrupted and cut off. */
final class RunningProgram {
    private final Process process;
    private final BufferedReader messages;

    private RunningProgram(Process process) {
        this.process = process;
        this.messages = process.errorReader();
    }

    static RunningProgram start(Path folder, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                Stedenband.class.getName()));
        command.addAll(List.of(words));
        DatabaseAddress address = TestGraph.shared().address();
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .putAll(Map.of(
                        "NEO4J_URI", address.uri().toString(),
                        "NEO4J_USER", address.user(),
                        "NEO4J_PASSWORD", address.password(),
                        "STEDENBAND_SECRET", TestGraph.SECRET));
        return new RunningProgram(builder.start());
    }

    /** Reads on until it says this. */
    void awaitMessage(String wanted) throws IOException {
        List<String> said = new ArrayList<>();
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            said.add(line);
            if (line.contains(wanted)) {
                return;
            }
        }
        throw new AssertionError("it never said '%s', but %s".formatted(wanted, said));
    }

    /** What it prints, one line. */
    String line() throws IOException {
        return process.inputReader().readLine();
    }

    /** Takes no more of what it prints. */
    void closeOutput() throws IOException {
        process.getInputStream().close();
    }

    /** @param signal by its name, as {@code INT} */
    void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                .inheritIO()
                .start()
                .waitFor();
    }

    /** What else it had to say, once it has ended. */
    String lastMessages() throws IOException {
        StringBuilder last = new StringBuilder();
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            last.append(line).append('\n');
        }
        return last.toString();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }
}
