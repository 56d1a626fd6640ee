package nl.stedenband.graph.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.stedenband.registry.drawing.DrawnUnit;
import nl.stedenband.registry.drawing.EdgeType;
import org.junit.jupiter.api.Test;

class EdgesByStartTest {

    @Property(tries = 200)
    void everyRelationshipIsSentOnce(@ForAll("edges") List<DrawnUnit.Edge> edges) {
        assertThat(EdgesByStart.rows(edges).stream().flatMap(EdgesByStartTest::edges))
                .containsExactlyInAnyOrderElementsOf(edges);
    }

    @Test
    void whatRelationshipsOfTheSameTwoHaveAlikeIsSentOnce() {
        assertThat(EdgesByStart.rows(List.of(
                        edge("a", "b", Map.of("unit", "u", "from", 1L)),
                        edge("a", "c", Map.of("unit", "u")),
                        edge("a", "b", Map.of("unit", "u", "from", 2L, "basis", "seen-later")))))
                .containsExactly(Map.of(
                        "from",
                        "a",
                        "pairs",
                        List.of(
                                Map.of(
                                        "type",
                                        "PARTY_TO",
                                        "to",
                                        "b",
                                        "shared",
                                        Map.of("unit", "u"),
                                        "own",
                                        List.of(Map.of("from", 1L), Map.of("from", 2L, "basis", "seen-later"))),
                                Map.of(
                                        "type",
                                        "PARTY_TO",
                                        "to",
                                        "c",
                                        "shared",
                                        Map.of("unit", "u"),
                                        "own",
                                        List.of(Map.of())))));
    }

    @Provide
    Arbitrary<List<DrawnUnit.Edge>> edges() {
        Arbitrary<String> keys = Arbitraries.of("a", "b", "c");
        Arbitrary<Map<String, Object>> properties = Arbitraries.maps(
                Arbitraries.of("from", "to", "unit", "basis"), Arbitraries.<Object>of(1L, "text", List.of("text")));
        return Combinators.combine(Arbitraries.of(EdgeType.PARTY_TO, EdgeType.TWINNED_WITH), keys, keys, properties)
                .as(DrawnUnit.Edge::new)
                .list()
                .ofMaxSize(12);
    }

    private static DrawnUnit.Edge edge(String from, String to, Map<String, Object> properties) {
        return new DrawnUnit.Edge(EdgeType.PARTY_TO, from, to, properties);
    }

    /** What {@code drawing/create-edges} makes of a row. */
    private static Stream<DrawnUnit.Edge> edges(Map<String, Object> row) {
        return maps(row.get("pairs")).flatMap(pair -> maps(pair.get("own")).map(own -> {
            Map<String, Object> properties = new TreeMap<>(map(pair.get("shared")));
            properties.putAll(own);
            return new DrawnUnit.Edge(
                    EdgeType.valueOf((String) pair.get("type")),
                    (String) row.get("from"),
                    (String) pair.get("to"),
                    properties);
        }));
    }

    private static Stream<Map<String, Object>> maps(Object list) {
        return ((List<?>) list).stream().map(EdgesByStartTest::map);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object map) {
        return (Map<String, Object>) map;
    }
}
