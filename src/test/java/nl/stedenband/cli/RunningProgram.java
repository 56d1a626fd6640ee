package nl.stedenband.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.TestGraph;

/** The program as a process of its own on the database of the tests, to be interrupted and cut off. */
final class RunningProgram {
    private final Process process;
    private final BufferedReader messages;

    private RunningProgram(Process process) {
        this.process = process;
        this.messages = process.errorReader();
    }

    /** What tells a program to end. */
    enum Signal {
        INT(130),
        TERM(143);

        private final int exitCode;

        Signal(int exitCode) {
            this.exitCode = exitCode;
        }

        /** Of a program that it ended. */
        int exitCode() {
            return exitCode;
        }

        /** What Ctrl-C sends, or TERM where a shell makes all that runs in the background deaf to that. */
        static Signal ofCtrlC() throws IOException, InterruptedException {
            // a shell can't take up what it was told to ignore
            Process shell = new ProcessBuilder("sh", "-c", "trap 'exit 7' INT; kill -INT $$; exit 0").start();
            return shell.waitFor() == 7 ? INT : TERM;
        }
    }

    static RunningProgram start(Path folder, String... words) throws IOException {
        return start(folder, List.of(), words);
    }

    /** As a script starts it with {@code &}: deaf to Ctrl-C. */
    static RunningProgram startInBackground(Path folder, String... words) throws IOException {
        return start(folder, List.of("sh", "-c", "trap '' INT; exec \"$@\"", "sh"), words);
    }

    private static RunningProgram start(Path folder, List<String> starter, String... words) throws IOException {
        List<String> command = new ArrayList<>(starter);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=logback.xml",
                "-cp",
                System.getProperty("java.class.path"),
                Stedenband.class.getName()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment()
                .putAll(CommandOnGraph.environment(TestGraph.shared().address()));
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

    void signal(Signal signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + signal.name(), Long.toString(process.pid()))
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
