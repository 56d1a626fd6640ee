package nl.stedenband.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.util.Map;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.TestGraph;

/** Runs commands of the command line on the database of the tests. */
final class CommandOnGraph {
    private final DatabaseAddress address = TestGraph.shared().address();

    /** What a command said, and how it ended. */
    record Outcome(int exitCode, String out, String err) {}

    Outcome run(String... words) {
        return into(new StringWriter(), words);
    }

    /** @param out where the command writes to */
    Outcome into(Writer out, String... words) {
        StringWriter err = new StringWriter();
        int exitCode = Stedenband.commandLine(Map.of(
                        "NEO4J_URI", address.uri().toString(),
                        "NEO4J_USER", address.user(),
                        "NEO4J_PASSWORD", address.password()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Outcome(exitCode, out.toString(), err.toString());
    }
}
