package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Names that run from right to left, or pretend to, stay where they belong. */
class RightToLeftTest {
    private static final String CASABLANCA = "الدار البيضاء";

    /** Shows what comes after it from right to left: {@code gpj.exe} as {@code exe.jpg}. */
    private static final String OVERRIDE = "\u202Egpj.exe";

    @Test
    void aNameFromRightToLeftIsIsolatedFromTheNameBesideIt() {
        Reader reader = Reader.of(TestGraph.shared().holding("names from right to left", RightToLeftTest::record));

        Document list = reader.read("/nl/banden");
        assertThat(list.select("#results, main").text())
                .contains("Delft – \u2068" + CASABLANCA + "\u2069")
                .contains("Delft – \u2068" + OVERRIDE + "\u2069");
        assertThat(reader.read("/nl/partnersteden/Q1").selectFirst("h1").text()).contains(CASABLANCA);
    }

    private static void record() {
        List<Assertion> all = List.of(
                named("gm0002", "Delft"),
                named("Q1", CASABLANCA),
                named("Q2", OVERRIDE),
                Sample.tie("gm0002", "Q1").seen("2026").build(),
                Sample.tie("gm0002", "Q2").seen("2026").build());
        Recorder recorder = TestGraph.shared().bean(Recorder.class);
        recorder.putSources(all.stream().map(each -> each.cites().source()).toList());
        recorder.record(all);
    }

    private static Assertion named(String id, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .saying(Attribute.NAME, name)
                .build();
    }
}
