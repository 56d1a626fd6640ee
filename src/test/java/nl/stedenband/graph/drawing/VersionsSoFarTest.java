package nl.stedenband.graph.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.stedenband.graph.CypherFolder;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.VersionQueries;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Recording;
import nl.stedenband.registry.Sample;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The registry tells which version it had at a moment, also of moments before it kept that. */
final class VersionsSoFarTest {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final TestGraph graph = TestGraph.shared();
    private final VersionQueries versions = graph.bean(VersionQueries.class);

    @BeforeEach
    void tellItSomethingAtThreeMoments() {
        graph.reset();
        Recorder recorder = graph.bean(Recorder.class);
        Assertion mistaken = tie("x-gh-accra", FIRST);
        recorder.putSources(List.of(mistaken.cites().source()), FIRST);
        recorder.record(List.of(mistaken));
        recorder.record(List.of(tie("x-de-koeln", FIRST.plusSeconds(10)), tie("SR", FIRST.plusSeconds(10))));
        recorder.retract(List.of(mistaken.id()), new Recording.Retraction(FIRST.plusSeconds(20), "test", "mistaken"));
    }

    @AfterEach
    void leaveNothing() {
        graph.reset();
    }

    @Test
    void itIsKeptWithEachMoment() {
        assertThat(knownOn(FIRST.minusMillis(1))).isEqualTo("0-0-0");
        assertThat(knownOn(FIRST)).isEqualTo("1-0-1");
        assertThat(knownOn(FIRST.plusSeconds(19))).isEqualTo("3-0-1");
        assertThat(knownOn(FIRST.plusSeconds(20))).isEqualTo("3-1-1").isEqualTo(versions.current());
    }

    @Test
    void itIsCountedForADatabaseOfBefore() {
        List<Map<String, Object>> kept = kept();
        graph.query("MATCH (version:RegistryVersion) DELETE version");
        graph.query("MATCH (registry:Registry) REMOVE registry.descriptions");

        for (String statement :
                CypherFolder.read("migrations").get("V016__Versions_so_far").split(";\\s*\\n")) {
            graph.query(statement);
        }

        assertThat(kept()).isEqualTo(kept).hasSize(3);
        assertThat(knownOn(FIRST.plusSeconds(10))).isEqualTo("3-0-1");
    }

    private String knownOn(Instant moment) {
        return versions.knownOn(moment, versions.whole());
    }

    private List<Map<String, Object>> kept() {
        return graph
                .query("MATCH (version:RegistryVersion) RETURN properties(version) AS kept ORDER BY version.at")
                .stream()
                .map(row -> row.get("kept").asMap())
                .toList();
    }

    private static Assertion tie(String partner, Instant at) {
        return Sample.tie("gm0363", partner).recorded(at).build();
    }
}
