package nl.stedenband.measuring;

import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.listing.WrittenParameters;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.Thing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where places stand among their peers, in the registry's own network and in that of the world. */
final class PeerStandingTest {
    private static final TestGraph GRAPH = TestGraph.shared();

    /** A star of two large towns and one small in the registry; the small one's partner is the middle of a larger star in the world. */
    @BeforeAll
    static void fillTheGraph() {
        List<Sample> said = new ArrayList<>(List.of(
                municipality("gm0001", "", "").saying(Attribute.POPULATION, "200000"),
                municipality("gm0002", "", "").saying(Attribute.POPULATION, "150000"),
                municipality("gm0003", "", "").saying(Attribute.POPULATION, "1000"),
                tie("gm0001", "Q1").seen("2009"),
                tie("gm0002", "Q1").seen("2009"),
                tie("gm0003", "Q1").seen("2009"),
                tie("gm0001", "Q2").seen("2009")));
        IntStream.range(10, 20)
                .mapToObj(other -> tie("Q2", "Q" + other).seen("2009").saying(Attribute.SCOPE, "world"))
                .forEach(said::add);
        List<Assertion> assertions = said.stream().map(Sample::build).toList();
        Recorder recorder = GRAPH.reset().bean(Recorder.class);
        recorder.putSources(assertions.stream()
                .map(assertion -> assertion.cites().source())
                .distinct()
                .toList());
        recorder.record(assertions);
    }

    @Test
    void aPlaceIsRankedAmongAllAndAmongThoseOfItsSize() {
        assertThat(rows(
                        Map.of(),
                        "place",
                        "sizeClass",
                        "peers",
                        "degree",
                        "degreePercentile",
                        "degreePercentileInClass"))
                .containsExactly(
                        "gm0001 100000+ 2 2 70.0 75.0",
                        "gm0002 100000+ 2 1 30.0 25.0",
                        "gm0003 0-10000 1 1 30.0 50.0",
                        "Q1 null null 3 90.0 null",
                        "Q2 null null 1 30.0 null");
    }

    @Test
    void betweennessStandsBesideThatOfRandomNetworks() {
        List<String> middle = rows(Map.of("place", "partnerCity/Q1"), "betweenness", "randomLow", "randomHigh");

        assertThat(middle).singleElement().asString().startsWith("5.0 ");
        assertThat(middle).isEqualTo(rows(Map.of("place", "partnerCity/Q1"), "betweenness", "randomLow", "randomHigh"));
    }

    @Test
    void inTheWorldOthersStandHigher() {
        assertThat(rows(Map.of("scope", "world"), "place")).hasSize(15);
        assertThat(rows(Map.of("scope", "world", "place", "partnerCity/Q2"), "degree", "degreePercentile"))
                .containsExactly("11 96.66666666666667");
        assertThat(rows(Map.of("place", "partnerCity/Q2"), "degree")).containsExactly("1");
    }

    @Test
    void theMeasuresOfTheNetworkTakeTheWorldInToo() {
        assertThat(measure("nl").nodes()).isEqualTo(5);
        assertThat(measure("world").nodes()).isEqualTo(15);
        assertThat(measure("world").slice().parameters()).containsEntry("scope", "world");
        assertThat(measure("nl").slice().parameters()).doesNotContainKey("scope");
    }

    private static MeasuresDocument measure(String scope) {
        return GRAPH.bean(SliceMeasures.class)
                .measure(new WrittenParameters(Map.of("asOf", List.of("2009-06-30"), "scope", List.of(scope))));
    }

    private static List<String> rows(Map<String, String> asked, String... columns) {
        Map<String, List<String>> written = new LinkedHashMap<>(Map.of("asOf", List.of("2009-06-30")));
        asked.forEach((name, value) -> written.put(name, List.of(value)));
        List<String> names = PeerStanding.columns().stream().map(Column::name).toList();
        List<String> rows = new ArrayList<>();
        try (Table table = GRAPH.bean(PeerStanding.class).open(new WrittenParameters(written))) {
            table.rows()
                    .forEachRemaining(row -> rows.add(String.join(
                            " ",
                            Stream.of(columns)
                                    .map(names::indexOf)
                                    .map(row::get)
                                    .map(value -> value instanceof Thing thing
                                            ? thing.id().value()
                                            : String.valueOf(value))
                                    .toList())));
        }
        return rows;
    }
}
