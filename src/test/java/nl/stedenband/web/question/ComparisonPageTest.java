package nl.stedenband.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs between two days, two moments of knowledge or two sources, on the page. */
class ComparisonPageTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(SmallRegistry.recorded());
    }

    @Test
    void whatBecameOfTiesBetweenTwoDaysIsCountedAndExplained() {
        Document page = reader.read("/en/compare?earlier=2010-06-30&asOf=2019-06-30");

        assertThat(page.select(".chart .name").eachText()).contains("ended");
        assertThat(page.select("#answer dl.facts dt").eachText()).contains("ended");
        assertThat(page.select("#answer dl.facts dd").text()).contains("A source tells that it ended");
        assertThat(page.select("#answer tbody tr")).isNotEmpty();
        assertThat(page.select("#answer a[href^=/en/questions/change-between-days?]")
                        .attr("href"))
                .contains("earlier=2010-06-30", "asOf=2019-06-30");
    }

    @Test
    void twoSourcesStandSideBySide() {
        Document page = reader.read("/nl/vergelijken/change-between-sources?source=press-2017&other=list-2026");

        assertThat(page.select("#answer tbody tr")).isNotEmpty();
        assertThat(page.select("nav.views a[aria-current]").text()).isEqualTo("Twee bronnen");
        assertThat(page.select("select[name=source] option[selected]").text()).endsWith("(press-2017)");
        assertThat(page.select("select[name=other] option").eachAttr("value")).contains("press-2017", "list-2026");
        assertThat(reader.open("/nl/vergelijken/change-between-sources?source=press-2017&other=nobody")
                        .status())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/compare", "/nl/vergelijken", "/en/compare/change-of-knowledge"})
    void nothingIsComparedBeforeItIsAsked(String path) {
        Document page = reader.read(path);

        assertThat(page.select("form input[required]")).isNotEmpty();
        assertThat(page.select("#answer")).isEmpty();
    }

    @Test
    void whatCannotBeComparedIsSaid() {
        assertThat(reader.open("/en/compare/growth").status()).isEqualTo(404);
        assertThat(reader.open("/en/compare?earlier=never").status()).isEqualTo(400);
    }
}
