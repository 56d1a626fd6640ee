package nl.stedenband.web.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Where municipalities stand among their peers, on the page: two with three ties and one, and four places with one each. */
class PeersPageTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        List<Assertion> ties = List.of(
                Sample.tie("gm0001", "Q1").seen("2010").build(),
                Sample.tie("gm0001", "Q2").seen("2010").build(),
                Sample.tie("gm0001", "Q3").seen("2010").build(),
                Sample.tie("gm0002", "Q4").seen("2010").build());
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        recorder.putSources(ties.stream().map(tie -> tie.cites().source()).toList());
        recorder.record(ties);
        reader = Reader.of(TestGraph.shared());
    }

    @Test
    void municipalitiesStandInOrderOfTheirPartners() {
        Document page = reader.read("/en/peers?asOf=2010-06-30");

        assertThat(page.select("tbody th a").eachAttr("href"))
                .containsExactly("/en/municipalities/gm0001", "/en/municipalities/gm0002");
        assertThat(page.select("tbody tr:first-child td").eachText()).startsWith("3", "92");
        assertThat(page.select("tbody tr:last-child td").eachText()).startsWith("1", "42");
    }

    @Test
    void whoHasNoPopulationHasNoPeers() {
        Document page = reader.read("/nl/gelijken?asOf=2010-06-30");

        assertThat(page.select("tbody tr:first-child td").get(2).text()).isEmpty();
        assertThat(page.select("tbody tr:first-child td").get(4).text()).isEmpty();
        assertThat(page.select("p.notice").text()).contains("waarvan het inwonertal niet bekend is");
    }

    @Test
    void withoutTiesThereIsNobodyToCompare() {
        assertThat(reader.read("/nl/gelijken?asOf=1500-01-01").select("p.none").text())
                .contains("geen banden");
        assertThat(reader.open("/en/peers?kind=love").status()).isEqualTo(400);
    }

    @Test
    void allPlacesAreToBeHadAsFiles() {
        String csv = reader.read("/en/peers?asOf=2010-06-30")
                .select(".keep a[type=text/csv]")
                .attr("href");

        assertThat(csv).startsWith("/en/peers/csv?").contains("asOf=2010-06-30");
        assertThat(reader.open(csv).status()).isEqualTo(200);
        assertThat(reader.open("/en/peers/pictures").status()).isEqualTo(404);
    }
}
