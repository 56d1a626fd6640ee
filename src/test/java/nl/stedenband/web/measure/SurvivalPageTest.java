package nl.stedenband.web.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Sample;
import nl.stedenband.web.Reader;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How long ties last, on the page. */
class SurvivalPageTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        List<Assertion> ties = new ArrayList<>();
        for (int i = 1; i <= 9; i++) {
            ties.add(Sample.tie("gm0001", "Q" + i).held("1980/").seen("2010").build());
        }
        ties.add(Sample.tie("gm0002", "Q1").held("1980/1985").build());
        ties.add(Sample.tie("gm0002", "Q2").seen("2010").build());
        Recorder recorder = TestGraph.shared().reset().bean(Recorder.class);
        recorder.putSources(ties.stream().map(tie -> tie.cites().source()).toList());
        recorder.record(ties);
        reader = Reader.of(TestGraph.shared());
    }

    @Test
    void bothEstimatesStandBesideHowManyTiesTheyAreMadeOf() {
        Document page = reader.read("/en/survival?asOf=2012-06-30");

        Element row = page.select("tbody tr").first();
        assertThat(row.select("th").text()).isEqualTo("All ties");
        assertThat(row.select("td").eachText()).startsWith("11", "1", "1", "10");
        assertThat(row.select("td").eachText().get(4)).matches("90% \\(\\d+% – \\d+%\\)");
        assertThat(row.select("td").eachText().get(7)).isEqualTo("90%");
        assertThat(page.select("svg.steps path.line[d^=M34.0], svg.steps path.band[d$=Z]"))
                .hasSize(2);
    }

    @Test
    void afterTheLongestTimeNothingIsTold() {
        Document page = reader.read("/nl/duur?asOf=2012-06-30");

        Element row = page.select("tbody tr").first();
        assertThat(row.select("td").get(6).text()).isEmpty();
        assertThat(row.select("td").get(8).text()).matches("90\\s?%");
        assertThat(row.select("td").get(9).text()).isEmpty();
        assertThat(page.select("thead th").eachText()).contains("Na 50 jaar");
    }

    @Test
    void groupsAreMadeAsAskedAndFewTiesHaveNoCurve() {
        Document page = reader.read("/en/survival?asOf=2012-06-30&by=merger&country=XX");

        assertThat(page.select("p.none").text()).contains("No ties");
        assertThat(reader.read("/en/survival?asOf=1982-06-30&by=kind").select("tbody tr"))
                .isNotEmpty();
        assertThat(reader.open("/en/survival?by=colour").status()).isEqualTo(400);
    }

    @Test
    void theDurationsAreToBeHadAsFilesFromTheSameViewpoint() {
        String csv = reader.read("/en/survival?asOf=2012-06-30&by=kind")
                .select(".keep a[type=text/csv]")
                .attr("href");

        assertThat(csv)
                .startsWith("/en/survival/csv?")
                .contains("asOf=2012-06-30")
                .doesNotContain("by=");
        assertThat(reader.open(csv).status()).isEqualTo(200);
    }
}
