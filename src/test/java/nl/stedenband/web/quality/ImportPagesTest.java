package nl.stedenband.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.graph.source.KeptRun;
import nl.stedenband.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was found when files were read in. */
class ImportPagesTest {
    private static final String RUN = "/en/imports/" + KeptRun.ID;

    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(KeptRun.recorded());
    }

    @Test
    void runsAreListedWithTheirCounts() {
        Document page = reader.read("/nl/inlezen");

        assertThat(page.select("tbody th a[href$=/nl/inlezen/" + KeptRun.ID + "]")
                        .text())
                .isEqualTo("my-ties.csv");
        assertThat(page.select("tbody td.number").eachText())
                .containsExactly("1.200", "1.100", "90", "10", "0", "2", "1.000");
    }

    @Test
    void findingsAreShownAPageAtATime() {
        Document first = reader.read(RUN);
        Document last = reader.read(RUN + "?page=41");

        assertThat(first.select("tbody th").eachText())
                .hasSize(25)
                .startsWith("1", "2")
                .endsWith("24");
        assertThat(last.select("tbody tr").eachText())
                .containsExactly("1000 seen note seen before", "1001 seen warning odder");
        assertThat(last.select("nav.paging").text()).contains("41");
    }

    @Test
    void findingsOfASeverityAreShownAlone() {
        assertThat(reader.read(RUN + "?severity=warning").select("tbody tr").eachText())
                .containsExactly("7 seen warning odd", "1001 seen warning odder");
        assertThat(reader.read(RUN + "?severity=error").select("tbody tr")).isEmpty();
        assertThat(reader.open(RUN + "?severity=grave").status()).isEqualTo(400);
    }
}
