package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.ASSEN;
import static nl.stedenband.exporting.Written.KALININGRAD;
import static nl.stedenband.exporting.Written.POZNAN;
import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static nl.stedenband.exporting.Written.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import nl.stedenband.exporting.ReadNetwork;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ValueType;
import org.junit.jupiter.api.Test;

class GraphmlFormatTest {
    private static final TableMetadata TIES = Written.heading(
            Subject.RELATION,
            column("municipality", ValueType.PARTY),
            column("partner", ValueType.PARTY),
            column("tie", ValueType.PARTNERSHIP),
            column("since", ValueType.EDTF),
            column("share", ValueType.DECIMAL),
            column("sources[]", ValueType.TEXT));

    @Test
    void anotherReaderFindsTheSameNodesEdgesAndValues() {
        ReadNetwork read = ReadNetwork.graphml(Written.bytes(
                new GraphmlFormat(),
                TIES,
                List.of(
                        row(ASSEN, POZNAN, tie(1), "1992", -0.5, List.of("vng-2009#8.2", "a<&>\"b")),
                        row(ASSEN, KALININGRAD, tie(2), null, null, List.of()))));

        assertThat(read.nodes())
                .containsOnlyKeys("municipality:gm0106", "partnerCity:Q268", "partnerCity:Q1829")
                .hasEntrySatisfying("partnerCity:Q268", node -> assertThat(node)
                        .contains(
                                entry("label", "Poznań"),
                                entry("_kind", "partnerCity"),
                                entry("_id", "Q268"),
                                entry("_latitude", "52.41"),
                                entry("_longitude", "16.93")));
        assertThat(read.edges()).hasSize(2);
        assertThat(read.edges().get(0))
                .contains(
                        entry("from", "municipality:gm0106"),
                        entry("to", "partnerCity:Q268"),
                        entry("_relation", "tie"),
                        entry("since", "1992"),
                        entry("share", "-0.5"),
                        entry("_sourceCount", "2"),
                        entry("sources", "vng-2009#8.2 | a<&>\"b"));
        assertThat(read.edges().get(1)).doesNotContainKeys("since", "share", "sources");
        assertThat(read.ties()).containsExactly("p-0000000000000001", "p-0000000000000002");
    }

    @Test
    void idsAndTextsWithSignsThatXmlDoesNotAllowAreWrittenAllTheSame() {
        Thing antilles = Written.thing("countryGroup/AN+AW", "Antillen\u0000 en \u000BAruba");
        TableMetadata tableMetadata = Written.heading(
                Subject.RELATION, column("municipality", ValueType.PARTY), column("area", ValueType.AREA));

        ReadNetwork read =
                ReadNetwork.graphml(Written.bytes(new GraphmlFormat(), tableMetadata, List.of(row(ASSEN, antilles))));

        assertThat(read.nodes().get("countryGroup:AN_2b_AW"))
                .contains(entry("_id", "AN+AW"), entry("label", "Antillen en Aruba"));
    }

    @Test
    void aTableWithoutRowsIsANetworkWithoutNodes() {
        assertThat(ReadNetwork.graphml(Written.bytes(new GraphmlFormat(), TIES, List.of()))
                        .nodes())
                .isEmpty();
    }
}
