package nl.stedenband.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import nl.stedenband.cli.CommandOnGraph.Outcome;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How long ties last, asked by commands. */
class SurvivalCommandTest {
    private final CommandOnGraph stedenband = new CommandOnGraph();

    @BeforeEach
    void fillTheGraph() {
        Assertion tie = Sample.tie("gm0001", "Q1")
                .held("1990-03-01/2000-03-01")
                .seen("1995-01-01")
                .build();
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        recorder.putSources(List.of(tie.cites().source()));
        recorder.record(List.of(tie));
    }

    @Test
    void theEstimatesComeAsJson() throws IOException {
        Outcome outcome = stedenband.run("survival", "--asOf", "2020-01-01", "--event", "2000-02-01", "--window", "60");

        JsonNode all = new ObjectMapper().readTree(outcome.out()).at("/groups/0");
        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(all.at("/turnbull/median/to").asLong()).isEqualTo(3653);
        assertThat(all.at("/kaplanMeier/steps/0/atRisk").asInt()).isEqualTo(1);
        assertThat(all.at("/event/before/ended").asInt()).isZero();
        assertThat(all.at("/event/after/ended").asInt()).isEqualTo(1);
    }

    @Test
    void aTableIsForPeople() {
        Outcome outcome =
                stedenband.run("survival", "--table", "--asOf", "2020-01-01", "--by", "kind", "--event", "2000-02-01");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).contains("10.0..10.0", "after  2000-02-01", "1 of 1 ended", "left truncation");
    }

    @Test
    void durationsAreExportedForR() {
        Outcome outcome = stedenband.run("export", "survival/spells", "--asOf", "2020-01-01");

        assertThat(outcome.exitCode()).as(outcome.err()).isZero();
        assertThat(outcome.out()).startsWith("id,left,right,status,").contains(",3653,3653,1,true,true,");
        assertThat(outcome.err()).contains("left truncation");
    }

    @Test
    void whatCanNotBeAskedIsSaid() {
        Outcome outcome = stedenband.run("survival", "--by", "colour", "--event", "soon");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("by", "event");
    }
}
