package nl.stedenband.exporting.format;

import static nl.stedenband.exporting.Written.ASSEN;
import static nl.stedenband.exporting.Written.GRONINGEN;
import static nl.stedenband.exporting.Written.KALININGRAD;
import static nl.stedenband.exporting.Written.POZNAN;
import static nl.stedenband.exporting.Written.column;
import static nl.stedenband.exporting.Written.row;
import static nl.stedenband.exporting.Written.tie;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.exporting.ReadNetwork;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.exporting.Written;
import nl.stedenband.registry.traversal.TableMetadata;
import nl.stedenband.registry.traversal.TableMetadata.Subject;
import nl.stedenband.registry.traversal.ValueType;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class GexfFormatTest {
    private static final TableMetadata TIES = Written.heading(
            Subject.RELATION,
            column("municipality", ValueType.PARTY),
            column("partner", ValueType.PARTY),
            column("tie", ValueType.PARTNERSHIP),
            column("since", ValueType.EDTF),
            column("until", ValueType.EDTF),
            column("firstSeen", ValueType.EDTF),
            column("lastSeen", ValueType.EDTF));
    private static final List<List<Object>> ROWS = List.of(
            row(ASSEN, POZNAN, tie(1), "1992-05", "2017~", "2004", "2009-06"),
            row(ASSEN, KALININGRAD, tie(2), null, null, "2004", "2009"),
            row(GRONINGEN, KALININGRAD, tie(3), "1991", null, null, null));

    @Test
    void anotherReaderFindsTheSameNodesEdgesAndValues() {
        ReadNetwork read = ReadNetwork.gexf(Written.bytes(new GexfFormat(() -> new SpoolFolder("", 10)), TIES, ROWS));

        assertThat(read.nodes())
                .containsOnlyKeys(
                        "municipality:gm0106", "municipality:gm0014", "partnerCity:Q268", "partnerCity:Q1829");
        assertThat(read.nodes().get("partnerCity:Q268"))
                .contains(entry("label", "Poznań"), entry("_id", "Q268"), entry("_latitude", "52.41"));
        assertThat(read.edges()).hasSize(3);
        assertThat(read.ties()).hasSize(3);
        assertThat(read.edges().get(0)).contains(entry("since", "1992-05"), entry("lastSeen", "2009-06"));
    }

    @Test
    void anEdgeLastsFromTheEarliestBeginToTheLatestEnd() {
        assertThat(edge(0).attr("start")).isEqualTo("1992-05-01");
        assertThat(edge(0).attr("end")).isEqualTo("2018-12-31");
    }

    @Test
    void whatNoSourceTellsIsOpenWhateverWasSeen() {
        assertThat(edge(1).hasAttr("start")).isFalse();
        assertThat(edge(1).hasAttr("end")).isFalse();
        assertThat(edge(2).attr("start")).isEqualTo("1991-01-01");
        assertThat(edge(2).hasAttr("end")).isFalse();
    }

    @Test
    void whenItWasSeenIsSaidInColumnsAndNodesAndEdgesHaveOneBlockOfAttributesEach() {
        Document document = Jsoup.parse(
                Written.text(new GexfFormat(() -> new SpoolFolder("", 10)), TIES, ROWS), Parser.xmlParser());

        assertThat(document.select("attributes[class=edge]")).hasSize(1);
        assertThat(document.select("attributes[class=node]")).hasSize(1);
        assertThat(edge(1).selectFirst("attvalue[for=firstSeen]").attr("value")).isEqualTo("2004");
        assertThat(edge(1).selectFirst("attvalue[for=lastSeen]").attr("value")).isEqualTo("2009");
    }

    @Test
    void aTableWithoutTimesIsANetworkWithoutTimes() {
        TableMetadata tableMetadata = Written.heading(
                Subject.RELATION, column("municipality", ValueType.PARTY), column("partner", ValueType.PARTY));

        assertThat(Written.text(
                        new GexfFormat(() -> new SpoolFolder("", 10)), tableMetadata, List.of(row(ASSEN, POZNAN))))
                .contains("mode=\"static\"")
                .doesNotContain("dynamic", "timeformat");
    }

    @Test
    void nothingIsLeftBehindWhenTheWritingBreaksOff() throws IOException {
        long before = spools();

        try (TableWriter writer = new GexfFormat(() -> new SpoolFolder("", 10))
                .open(TIES, Written.things(), new ByteArrayOutputStream())) {
            writer.write(ROWS.get(0));
            assertThat(spools()).isLessThanOrEqualTo(before + 1);
        }

        assertThat(spools()).isEqualTo(before);
    }

    private static long spools() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().matches("stedenband-.*\\.spool"))
                    .count();
        }
    }

    private static Element edge(int index) {
        Document document = Jsoup.parse(
                Written.text(new GexfFormat(() -> new SpoolFolder("", 10)), TIES, ROWS), Parser.xmlParser());
        return document.select("edge").get(index);
    }
}
