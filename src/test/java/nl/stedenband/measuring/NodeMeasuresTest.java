package nl.stedenband.measuring;

import static nl.stedenband.registry.Sample.membership;
import static nl.stedenband.registry.Sample.municipality;
import static nl.stedenband.registry.Sample.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.Table;
import nl.stedenband.registry.traversal.Thing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Single places, and pairs of members of networks, on a graph of a handful of nodes. */
class NodeMeasuresTest {
    private static final TestGraph GRAPH = TestGraph.shared();

    @BeforeAll
    static void fillTheGraph() {
        List<Sample> said = new ArrayList<>(List.of(
                named(ThingId.country("NL"), "Nederland"),
                named(ThingId.country("DE"), "Duitsland"),
                town("gm0001").saying(Attribute.POPULATION, "90000"),
                town("gm0002").saying(Attribute.POPULATION, "80000"),
                town("gm0003").saying(Attribute.POPULATION, "1000"),
                named(Sample.thing("Q1"), "Köln").with(ParticipantRole.WITHIN, ThingId.country("DE")),
                tie("gm0001", "gm0002").seen("2009"),
                tie("gm0001", "Q1").seen("2009"),
                tie("gm0002", "Q1").seen("2003"),
                tie("gm0001", "gm0003").seen("2003")));
        IntStream.range(0, 12).forEach(network -> Stream.of("gm0001", "gm0002")
                .map(member -> membership(member, "together-" + network).seen("2009"))
                .forEach(said::add));
        IntStream.range(0, 12)
                .forEach(network ->
                        said.add(membership("gm0003", "alone-" + network).seen("2009")));
        said.add(membership("gm0003", "together-0").seen("2009"));
        List<Assertion> assertions = said.stream().map(Sample::build).toList();
        Recorder recorder = GRAPH.reset().bean(Recorder.class);
        recorder.putSources(assertions.stream()
                .map(assertion -> assertion.cites().source())
                .distinct()
                .toList());
        recorder.record(assertions);
    }

    @Test
    void eachPlaceHasARowWithWhatIsMeasuredOfAllTiesAndOfThoseThatAreSure() {
        assertThat(nodes(
                        "place",
                        "country",
                        "degree",
                        "degreeSure",
                        "betweenness",
                        "betweennessSure",
                        "core",
                        "coreSure"))
                .containsExactly(
                        "gm0001 NL 3 2 2.0 1.0 2 1",
                        "gm0002 NL 2 1 0.0 0.0 2 1",
                        "gm0003 NL 1 null 0.0 null 1 null",
                        "Q1 DE 2 1 0.0 0.0 2 1");
        assertThat(nodes("clustering", "clusteringSure", "component", "componentSize", "componentSizeSure"))
                .containsExactly(
                        "0.3333333333333333 0.0 1 4 3", "1.0 null 1 4 3", "null null 1 4 null", "1.0 null 1 4 3");
    }

    @Test
    void rowsAreOfTheStatusThatIsAskedFor() {
        try (Table table = GRAPH.bean(NodeMeasures.class).open(asked("asOf", "2009-06-30", "status", "confirmed"))) {
            assertThat(table.heading().question()).contains("status=confirmed");
            assertThat(table.heading().caution()).isPresent();
            assertThat(table.rows()).toIterable().hasSize(3);
        }
    }

    @Test
    void whetherPlacesAreTiedToPlacesLikeThemIsMeasuredOfTiesOfWhichItIsKnown() {
        MeasuresDocument measures = GRAPH.bean(SliceMeasures.class).measure(asked("asOf", "2009-06-30"));

        assertThat(measures.mixing().country().ties()).isEqualTo(4);
        assertThat(measures.mixing().country().assortativity()).isEqualTo(-1 / 3.0);
        assertThat(measures.mixing().population().ties()).isEqualTo(2);
        assertThat(measures.mixing().population().assortativity()).isNegative();
        assertThat(measures.band().sure().assortativityByCountry()).isEqualTo(-1 / 3.0);
    }

    @Test
    void pairsThatShareMoreNetworksThanByChanceAreFew() {
        assertThat(backbone("p", "0.05")).containsExactly("Municipality gm0001 – Municipality gm0002: 12");
        assertThat(backbone("p", "1")).hasSize(3);
        assertThat(backbone("p", "1", "asOf", "1900-01-01")).isEmpty();
        assertThatThrownBy(() -> backbone("p", "0", "colour", "red"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContainingAll("above 0", "colour");
    }

    private static List<String> backbone(String... namesAndValues) {
        Map<String, List<String>> written = new LinkedHashMap<>(Map.of("asOf", List.of("2009-06-30")));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            written.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        List<String> pairs = new ArrayList<>();
        try (Table table = GRAPH.bean(SharedNetworkBackbone.class).open(new WrittenParameters(written))) {
            table.rows()
                    .forEachRemaining(row -> pairs.add("%s – %s: %s"
                            .formatted(((Thing) row.get(0)).name(), ((Thing) row.get(1)).name(), row.get(2))));
        }
        return pairs;
    }

    private static List<String> nodes(String... columns) {
        List<String> names = NodeMeasures.columns().stream().map(Column::name).toList();
        List<String> rows = new ArrayList<>();
        try (Table table = GRAPH.bean(NodeMeasures.class).open(asked("asOf", "2009-06-30"))) {
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

    private static WrittenParameters asked(String... namesAndValues) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            asked.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return new WrittenParameters(asked);
    }

    private static Sample town(String id) {
        return municipality(id, "", "");
    }

    private static Sample named(ThingId thing, String name) {
        return Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, thing)
                .saying(Attribute.NAME, name);
    }
}
