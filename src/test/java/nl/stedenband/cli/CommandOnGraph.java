package nl.stedenband.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.TestGraph;

/** Runs commands of the command line on the database of the tests. */
final class CommandOnGraph {
    private final DatabaseAddress address = TestGraph.shared().address();
    private final Map<String, String> more;

    CommandOnGraph() {
        this(Map.of());
    }

    /** @param more of the environment */
    CommandOnGraph(Map<String, String> more) {
        this.more = more;
    }

    /** What a command said, and how it ended. */
    record Outcome(int exitCode, String out, String err) {}

    Outcome run(String... words) {
        return into(new ByteArrayOutputStream(), words);
    }

    /** With something in standard input. */
    Outcome given(String input, String... words) {
        return run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), new ByteArrayOutputStream(), words);
    }

    /** @param out where the command writes to */
    Outcome into(OutputStream out, String... words) {
        return run(InputStream.nullInputStream(), out, words);
    }

    private Outcome run(InputStream input, OutputStream out, String... words) {
        StringWriter err = new StringWriter();
        Map<String, String> environment = new HashMap<>(more);
        environment.putAll(environment(address));
        int exitCode = Stedenband.commandLine(environment, input, out)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        String printed = out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
        return new Outcome(exitCode, printed, err.toString());
    }

    /** What makes a command use this database. */
    static Map<String, String> environment(DatabaseAddress database) {
        return Map.of(
                "NEO4J_URI",
                database.uri().toString(),
                "NEO4J_USER",
                database.user(),
                "NEO4J_PASSWORD",
                database.password(),
                "STEDENBAND_SECRET",
                TestGraph.SECRET);
    }
}
