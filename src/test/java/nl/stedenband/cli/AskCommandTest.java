package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.Viewpoint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AskCommandTest {
    private final CommandOnGraph stedenband = new CommandOnGraph();

    @BeforeEach
    void emptyTheGraph() {
        TestGraph.shared().reset();
    }

    @Test
    void whatIsNotInTheRegistryIsSaidInOneSentence() {
        Outcome outcome = stedenband.run("ask", "within-hops", "--from", "gm9999");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err())
                .isEqualToIgnoringNewLines("stedenband: from: nothing in the registry has the id 'gm9999'");
        assertThat(outcome.out()).isEmpty();
    }

    @Test
    void theListOfQuestionsSaysAllThatTheyTake() {
        Outcome outcome = stedenband.run("ask");

        assertThat(outcome.out()).contains("within-hops", "--hops integer");
        assertThat(Viewpoint.PARAMETERS)
                .allSatisfy(parameter -> assertThat(outcome.out()).contains("--" + parameter + ' '));
    }

    @Test
    void everyMistakeIsSaidAtOnce() {
        Outcome outcome = stedenband.run(
                "ask", "within-hops", "--from", "gm9999", "--hops=99", "--asOf", "2009-02-30", "--foo", "1");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("foo: ", "hops: '99'", "asOf: '2009-02-30'");
    }

    @Test
    void anAnswerThatIsCutOffIsNoSuccess() {
        CommandOnGraph.Outcome outcome = stedenband.into(OutputStream.nullOutputStream(), "ask", "ended");
        CommandOnGraph.Outcome cut = stedenband.into(new FullDisk(), "ask", "ended");

        assertThat(outcome.exitCode()).isZero();
        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(cut.err()).contains("not written to its end");
    }

    @Test
    void aCitationSaysHowToAskAgain() {
        Outcome outcome = stedenband.run("ask", "ended", "--asOf", "2018-01-01", "--cite");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out())
                .containsPattern(
                        "Rows: 0, ties: 0.* stedenband ask ended --asOf 2018-01-01 --knownOn \\S+ --reach 3652")
                .containsPattern("@misc\\{stedenband\\d{4}-ended-");
    }

    /** Takes nothing. */
    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int one) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    @Test
    void anAnswerWithoutRowsIsAHeader() {
        Outcome outcome = stedenband.run("ask", "ended", "--asOf", "2018-01-01");

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("municipality,municipalityName,").hasLineCount(1);
    }
}
