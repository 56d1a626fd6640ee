package nl.stedenband.web.measure;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The network of ties, measured, on the page. */
class MeasuresPageTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(SmallRegistry.recorded());
    }

    @Test
    void everyFigureStandsThereForSureTiesAndForAllPossibleOnes() {
        Document page = reader.read("/en/measures?asOf=2012-06-30");

        assertThat(page.select("thead th").eachText())
                .containsExactly("Figure", "Certain and confirmed", "All possible");
        assertThat(page.select("tbody tr")).hasSize(17).allSatisfy(row -> assertThat(row.select("td"))
                .hasSize(2));
        assertThat(page.select("tbody tr").first().select("td").last().text()).matches("[1-9]\\d*");
        assertThat(page.select(".chart .bars")).hasSizeGreaterThan(2);
        assertThat(page.select(".chart h3").eachText()).startsWith("By the number of partners");
    }

    @Test
    void otherTiesThanAllPossibleOnesHaveAColumnOfTheirOwn() {
        Document page = reader.read("/nl/maten?asOf=2012-06-30&status=certain");

        assertThat(page.select("thead th").eachText()).element(3).isEqualTo("Zoals gevraagd");
        assertThat(page.select("tbody tr"))
                .allSatisfy(row -> assertThat(row.select("td")).hasSize(3));
    }

    @Test
    void placesAreToBeHadAsFilesFromTheSameViewpoint() {
        Document page = reader.read("/en/measures?asOf=2012-06-30&minSources=1");
        String csv = page.select(".keep a[type=text/csv]").attr("href");

        assertThat(csv).startsWith("/en/measures/csv?").contains("asOf=2012-06-30", "knownOn=");
        assertThat(reader.open(csv).status()).isEqualTo(200);
        assertThat(page.select(".keep a[type=application/zip]").attr("href")).startsWith("/v1/network?asOf=2012-06-30");
        assertThat(reader.open("/en/measures/odd").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"/en/measures?asOf=1500-01-01, No ties", "/nl/maten?asOf=1500-01-01, geen banden"})
    void aDayWithoutTiesSaysSo(String path, String said) {
        Document page = reader.read(path);

        assertThat(page.select("p.none").text()).contains(said);
        assertThat(page.select(".chart")).isEmpty();
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() {
        assertThat(reader.open("/en/measures?minSources=0&colour=red").status()).isEqualTo(400);
    }
}
