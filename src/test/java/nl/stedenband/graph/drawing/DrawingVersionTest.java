package nl.stedenband.graph.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.graph.Schema;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an earlier release drew. */
class DrawingVersionTest {
    private final TestGraph graph = TestGraph.shared();
    private final DrawingVersion version = graph.bean(DrawingVersion.class);

    @BeforeEach
    void recordATie() {
        graph.reset();
        graph.bean(Schema.class).migrate();
        Assertion tie = Sample.tie("gm0363", "x-gh-accra").seen("2009").build();
        Recorder recorder = graph.bean(Recorder.class);
        recorder.putSources(List.of(tie.cites().source()));
        recorder.record(List.of(tie));
    }

    @Test
    void aGraphThatOtherRulesDrewIsDrawnAnewOnce() {
        List<String> drawn = graph.dump();
        graph.query("MATCH ()-[tie:TWINNED_WITH]->() SET tie.certainty = 'possible', tie.basis = null");

        version.bringUpToDate();

        assertThat(graph.dump()).isEqualTo(drawn);
        graph.query("MATCH ()-[tie:TWINNED_WITH]->() SET tie.kind = 'left alone'");
        version.bringUpToDate();
        assertThat(graph.dump()).isNotEqualTo(drawn);
    }

    @Test
    void whatAReweighedSourceHasAPartInIsDrawnAtTheNextStartWhereItWasNot() {
        version.bringUpToDate();
        List<String> drawn = graph.dump();
        graph.query("MATCH ()-[tie:TWINNED_WITH]->() SET tie.kind = 'of before'");
        graph.bean(ReweighedSources.class).note(List.of("list-2009"));

        version.bringUpToDate();

        assertThat(graph.dump()).isEqualTo(drawn);
        graph.query("MATCH ()-[tie:TWINNED_WITH]->() SET tie.kind = 'left alone'");
        version.bringUpToDate();
        assertThat(graph.dump()).isNotEqualTo(drawn);
    }

    @Test
    void anEmptyGraphIsOfTheRulesOfNow() {
        graph.reset();
        version.bringUpToDate();

        assertThat(graph.query("MATCH (schema:Registry {id: 'schema'}) RETURN schema.drawing AS version"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("version").asLong()).isPositive());
    }
}
