package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.ASSEN;
import static nl.stedenband.exporting.Written.GRONINGEN;
import static nl.stedenband.exporting.Written.KALININGRAD;
import static nl.stedenband.exporting.Written.POZNAN;
import static nl.stedenband.exporting.Written.SURINAME;
import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static nl.stedenband.exporting.Written.tie;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.traversal.Column;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;

class RowNetworkTest {
    private static final Thing EUROCITIES = Written.thing("network/eurocities", "Eurocities");

    @Test
    void aTieIsAnEdgeBetweenItsParties() throws IOException {
        assertThat(drawn(
                        Subject.RELATION,
                        List.of(
                                column("country", ValueType.COUNTRY),
                                column("municipality", ValueType.PARTY),
                                column("partner", ValueType.PARTY),
                                column("tie", ValueType.PARTNERSHIP)),
                        row(SURINAME, ASSEN, POZNAN, tie(1)),
                        row(SURINAME, ASSEN, POZNAN, tie(2))))
                .containsExactly("Assen", "Poznań", "Assen -tie 1- Poznań *", "Assen -tie 2- Poznań *");
    }

    @Test
    void aTieWithACountryIsAnEdgeToTheCountry() throws IOException {
        assertThat(drawn(
                        Subject.RELATION,
                        List.of(
                                column("municipality", ValueType.MUNICIPALITY),
                                column("country", ValueType.COUNTRY),
                                column("tie", ValueType.PARTNERSHIP)),
                        row(ASSEN, SURINAME, tie(1))))
                .containsExactly("Assen", "Suriname", "Assen -tie 1- Suriname *");
    }

    @Test
    void aWayIsAChainOfTiesOfWhichEachIsDrawnOnce() throws IOException {
        assertThat(drawn(
                        Subject.RELATION,
                        List.of(column("path", ValueType.PATH), column("ties[]", ValueType.PARTNERSHIP)),
                        row(List.of(ASSEN, KALININGRAD), List.of(tie(1))),
                        row(List.of(ASSEN, KALININGRAD, GRONINGEN), List.of(tie(1), tie(2)))))
                .containsExactly(
                        "Assen",
                        "Kaliningrad",
                        "Assen -tie 1- Kaliningrad",
                        "Groningen",
                        "Kaliningrad -tie 2- Groningen");
    }

    @Test
    void aWayWithoutATieForEachStepIsAChainOfSteps() throws IOException {
        assertThat(drawn(
                        Subject.RELATION,
                        List.of(column("path", ValueType.PATH), column("ties[]", ValueType.PARTNERSHIP)),
                        row(List.of(ASSEN, KALININGRAD, GRONINGEN), List.of(tie(1))),
                        row(List.of(ASSEN, KALININGRAD), List.of())))
                .containsExactly(
                        "Assen",
                        "Kaliningrad",
                        "Assen -step- Kaliningrad",
                        "Groningen",
                        "Kaliningrad -step- Groningen");
    }

    @Test
    void withoutATieAnEdgeJoinsTheFirstTwoThingsThatThereAre() throws IOException {
        List<Column> columns = List.of(
                column("municipality", ValueType.MUNICIPALITY),
                column("partner", ValueType.PARTY),
                column("network", ValueType.NETWORK),
                column("tie", ValueType.PARTNERSHIP));

        assertThat(drawn(Subject.RELATION, columns, row(ASSEN, null, EUROCITIES, null)))
                .containsExactly("Assen", "Eurocities", "Assen -network- Eurocities *");
    }

    @Test
    void thingsInAListAreJoinedToBothEndsOnce() throws IOException {
        List<Column> columns = List.of(
                column("municipality", ValueType.MUNICIPALITY),
                column("other", ValueType.MUNICIPALITY),
                column("networks[]", ValueType.NETWORK));

        assertThat(drawn(
                        Subject.RELATION,
                        columns,
                        row(ASSEN, GRONINGEN, List.of(EUROCITIES)),
                        row(ASSEN, GRONINGEN, List.of(EUROCITIES))))
                .containsExactly(
                        "Assen",
                        "Groningen",
                        "Assen -other- Groningen *",
                        "Eurocities",
                        "Assen -networks- Eurocities",
                        "Groningen -networks- Eurocities",
                        "Assen -other- Groningen *");
    }

    @Test
    void thingsInAListAreJoinedToTheFirstEndAloneWhereTheOtherIsOfAnotherType() throws IOException {
        List<Column> columns = List.of(
                column("member", ValueType.PLACE),
                column("country", ValueType.COUNTRY),
                column("partners[]", ValueType.PARTY));

        assertThat(drawn(Subject.RELATION, columns, row(POZNAN, SURINAME, List.of(ASSEN))))
                .containsExactly(
                        "Poznań", "Suriname", "Poznań -country- Suriname *", "Assen", "Poznań -partners- Assen");
    }

    @Test
    void aRowOfFiguresIsANodeJoinedToTheThingsInIt() throws IOException {
        List<Column> columns = List.of(
                column("area", ValueType.AREA), column("row", ValueType.TEXT), column("networks[]", ValueType.NETWORK));

        assertThat(drawn(
                        Subject.RELATION,
                        columns,
                        row(SURINAME, "Suriname", List.of(EUROCITIES)),
                        row(null, "Total", List.of())))
                .containsExactly(
                        "row/0 Suriname *",
                        "Suriname",
                        "row/0 -area- Suriname",
                        "Eurocities",
                        "row/0 -networks- Eurocities",
                        "row/1 Total *");
    }

    @Test
    void aRowOfAListIsItsThingJoinedToTheOthers() throws IOException {
        List<Column> columns = List.of(
                column("municipality", ValueType.MUNICIPALITY),
                column("population", ValueType.INTEGER),
                column("twin", ValueType.PARTNER_CITY));

        assertThat(drawn(Subject.THING, columns, row(ASSEN, 68_000L, POZNAN), row(GRONINGEN, 230_000L, null)))
                .containsExactly("Assen *", "Poznań", "Assen -twin- Poznań", "Groningen *");
    }

    /** Nodes and edges in words; a star where they carry the row's values. */
    @SafeVarargs
    private static List<String> drawn(Subject subject, List<Column> columns, List<Object>... rows) throws IOException {
        TableMetadata tableMetadata = Written.heading(subject, columns.toArray(Column[]::new));
        Told told = new Told();
        RowNetwork network = new RowNetwork(tableMetadata, told);
        for (List<Object> row : rows) {
            network.read(row);
        }
        return told.lines;
    }

    private static final class Told implements NetworkSink {
        private final List<String> lines = new ArrayList<>();
        private final Map<String, String> names = new HashMap<>();

        @Override
        public void node(NetworkNode networkNode) {
            names.put(networkNode.id(), networkNode.thing().isPresent() ? networkNode.label() : networkNode.id());
            String name = networkNode.thing().isPresent()
                    ? networkNode.label()
                    : networkNode.id() + ' ' + networkNode.label();
            lines.add(name + (networkNode.row().isEmpty() ? "" : " *"));
        }

        @Override
        public void edge(NetworkEdge networkEdge) {
            String tie = networkEdge
                    .tie()
                    .map(thing -> " " + Long.parseLong(thing.id().value().substring(2), 16))
                    .orElse("");
            lines.add("%s -%s%s- %s%s"
                    .formatted(
                            names.get(networkEdge.from()),
                            networkEdge.relation(),
                            tie,
                            names.get(networkEdge.to()),
                            networkEdge.row().isEmpty() ? "" : " *"));
        }
    }
}
