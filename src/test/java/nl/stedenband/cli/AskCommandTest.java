package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import nl.stedenband.graph.DatabaseAddress;
import nl.stedenband.graph.TestGraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class AskCommandTest {
    private final TestGraph graph = TestGraph.shared();
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void emptyTheGraph() {
        graph.reset();
    }

    @Test
    void whatIsNotInTheRegistryIsSaidInOneSentence() {
        assertThat(ask("within-hops", "--from", "gm9999")).isEqualTo(1);
        assertThat(err)
                .hasToString("stedenband: from: nothing in the registry has the id 'gm9999'" + System.lineSeparator());
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        assertThat(ask("within-hops", "--from", "gm9999", "--hops=99", "--asOf", "2009-02-30", "--foo", "1"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("foo: ", "hops: '99'", "asOf: '2009-02-30'");
    }

    @Test
    void anAnswerWithoutRowsIsAHeader() {
        assertThat(ask("ended", "--asOf", "2018-01-01")).isZero();
        assertThat(out.toString()).startsWith("municipality,municipalityName,").hasLineCount(1);
    }

    private int ask(String... words) {
        DatabaseAddress address = graph.address();
        Map<String, String> environment = Map.of(
                "NEO4J_URI", address.uri().toString(),
                "NEO4J_USER", address.user(),
                "NEO4J_PASSWORD", address.password());
        CommandLine stedenband = Stedenband.commandLine(environment)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] command = new String[words.length + 1];
        command[0] = "ask";
        System.arraycopy(words, 0, command, 1, words.length);
        return stedenband.execute(command);
    }
}
