package nl.stedenband.graph.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.stedenband.graph.CypherFolder;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.RecordChange;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.SourceRank;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

/** A database of before changes were numbered is opened. */
final class ChangesSoFarTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final TestGraph graph = TestGraph.shared();
    private final Recorder recorder = graph.bean(Recorder.class);

    private final Assertion last = tie("x-gh-accra", FIRST.plusSeconds(20));
    private final Assertion first = tie("x-de-koeln", FIRST);
    private final Assertion second = tie("SR", FIRST.plusSeconds(10));

    @BeforeEach
    void makeADatabaseOfBefore() {
        graph.reset();
        recorder.putSources(List.of(
                Sample.source("paper", SourceRank.PRESS, "2017"), last.cites().source()));
        recorder.record(List.of(last));
        recorder.record(List.of(first, second));
        retract(last, FIRST.plusSeconds(30));
        retract(first, FIRST.plusSeconds(40));
        graph.query("MATCH (a:Assertion) REMOVE a.recordedChange, a.retractedChange");
        graph.query("MATCH (d:SourceDescription) DETACH DELETE d");
        graph.query("MATCH (r:Registry) REMOVE r.changes");
    }

    @Test
    void whatWasRecordedGetsItsNumbersInThatOrder() {
        number();

        assertThat(graph.bean(Changes.class).from(1, 100))
                .extracting(ChangesSoFarTest::told)
                .containsExactly(
                        "list-2009",
                        "paper",
                        "+" + first.id(),
                        "+" + second.id(),
                        "+" + last.id(),
                        "-" + last.id(),
                        "-" + first.id());
    }

    @Test
    void whatIsToldNextGoesOnFromThere() {
        number();

        recorder.record(List.of(tie("Q365", FIRST)));

        assertThat(graph.bean(Changes.class).from(8, 100)).hasSize(1);
    }

    @Test
    void cutOffAndBegunAgainItGivesTheSameNumbers() {
        number();
        List<String> before = graph.everything();
        graph.query("MATCH (a:Assertion) WHERE a.recordedChange > 4 REMOVE a.recordedChange");
        graph.query("MATCH (a:Assertion) WHERE a.retractedChange > 6 REMOVE a.retractedChange");

        number();

        assertThat(graph.everything()).containsExactlyElementsOf(before);
    }

    /** Runs the script as it is run once, when an older database is opened; every statement commits on its own. */
    private void number() {
        String script = CypherFolder.read("migrations").get("V006__Changes_so_far");
        try (Session session = graph.bean(Driver.class).session()) {
            for (String statement : script.split(";\\s*\\n")) {
                session.run(statement).consume();
            }
        }
    }

    private void retract(Assertion assertion, Instant at) {
        recorder.retract(List.of(assertion.id()), new Recording.Retraction(at, "test", "mistaken"));
    }

    private static Assertion tie(String partner, Instant at) {
        return Sample.tie("gm0363", partner).recorded(at).build();
    }

    private static String told(RecordChange recordChange) {
        if (recordChange instanceof RecordChange.SourceDescribed described) {
            return described.source().id();
        }
        return recordChange instanceof RecordChange.AssertionRecorded recorded
                ? "+" + recorded.assertion().id()
                : "-" + ((RecordChange.AssertionRetracted) recordChange).assertion();
    }
}
