package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.graph.source.KeptRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CheckCommandTest {
    private final CommandOnGraph stedenband = new CommandOnGraph();

    @BeforeAll
    static void record() {
        KeptRun.recorded();
    }

    @Test
    void everyFindingIsPrinted() {
        assertThat(stedenband.run("check", "--format", "csv").out().lines())
                .hasSize(1 + KeptRun.NOTES + 2)
                .startsWith(
                        "run,reader,file,line,column,severity,reason",
                        KeptRun.ID + ",ties,my-ties.csv,1,seen,note,seen before")
                .endsWith(KeptRun.ID + ",ties,my-ties.csv,1001,seen,warning,odder");
    }

    @Test
    void findingsOfASeverityArePrintedAlone() {
        assertThat(stedenband.run("check", "--severity", "warning").out())
                .contains("my-ties.csv:7 seen: warning: odd", "my-ties.csv:1001 seen: warning: odder")
                .doesNotContain("note:");
        assertThat(stedenband.run("check", "--severity", "error").out())
                .isEqualToIgnoringNewLines("Nothing was found.");
    }

    @Test
    void aRunThatIsNotThereIsSaidToBeSo() {
        CommandOnGraph.Outcome outcome = stedenband.run("check", "--run", "none");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).contains("there is no run 'none'");
    }
}
