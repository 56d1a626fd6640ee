package nl.stedenband.web.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.stedenband.web.Reader;
import nl.stedenband.web.Reader.Response;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The map of a registry with five ties. */
class MapTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(MapRegistry.recorded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            year=1950 |
            year=1960 | certain Alkmaar – Bath
            year=1995 | certain Alkmaar – Bath, certain Oudstad – Fez
            year=2005 | certain Alkmaar – Bath, certain Oudstad – Fez
            year=2005&reachBefore=all | certain Alkmaar – Bath, certain Oudstad – Fez, possible Delft – Alkmaar, possible Delft – Bath
            year=2015 | certain Alkmaar – Bath, possible Delft – Alkmaar, possible Delft – Bath, possible Delft – Fez
            year=2020 | possible Delft – Alkmaar, possible Delft – Bath, possible Delft – Fez
            year=1950&status=all | possible Delft – Alkmaar, possible Delft – Bath
            year=2015&country=MA | possible Delft – Fez
            year=2015&theme=culture | certain Alkmaar – Bath
            year=2015&network=eurocities | certain Alkmaar – Bath, possible Delft – Alkmaar
            year=2015&kind=jumelage |
            asOf=2008-06-30&country=MA | certain Oudstad – Fez
            """)
    void linesAreTheTiesOfTheYearDrawnByHowCertainTheyAre(String asked, String lines) {
        assertThat(lines(reader.read("/nl/kaart?" + asked), "#map-world"))
                .containsExactlyInAnyOrder(lines == null ? new String[0] : lines.split(", "));
    }

    @Test
    void tiesBetweenMunicipalitiesAreLinesOfTheNetherlandsToo() {
        assertThat(lines(reader.read("/nl/kaart?year=2015"), "#map-netherlands"))
                .containsExactly("possible Delft – Alkmaar");
    }

    @Test
    void marksTellHowManyTiesLeadToAPlaceAndLeadToItsPage() {
        Document page = reader.read("/nl/kaart?year=2015");
        Element bath = page.selectFirst("#map-world .marks a[href=/nl/partnersteden/Q1]");
        assertThat(bath.attr("aria-label")).isEqualTo("Bath, Verenigd Koninkrijk: aantal banden 2");
        assertThat(bath.className()).isEqualTo("certain");
        assertThat(bath.select(".hole")).isEmpty();
        assertThat(page.select("#map-world .marks a[href=/nl/partnersteden/Q2] .hole"))
                .hasSize(1);
        assertThat(page.select("#map-netherlands .marks a").eachAttr("aria-label"))
                .containsExactly("Delft: aantal banden 3", "Alkmaar: aantal banden 2");
    }

    @Test
    void theTableHasTheSameTiesAndThoseThatCannotBeDrawn() {
        Document page = reader.read("/nl/kaart?year=2015");
        assertThat(page.select("#map-table tbody th").eachText())
                .containsExactly("Alkmaar – Bath", "Delft – Alkmaar", "Delft – Bath", "Delft – Fez", "Delft – Nowhere");
        assertThat(page.select("#map-table tbody tr:contains(Fez)").text())
                .contains("Oudstad")
                .contains("Morocco");
        assertThat(page.select(".notes li:contains(Niet te tekenen) a").eachText())
                .containsExactly("Delft – Nowhere");
        assertThat(page.select(".notes").text()).contains("Van 3 van de 5 banden is niet bekend wanneer ze begonnen");
        assertThat(counts(page)).startsWith("5", "5", "10", "2", "3");
    }

    @Test
    void aDissolvedMunicipalityIsDrawnWhereItsHeirLies() {
        Document page = reader.read("/en/map?year=1995");
        assertThat(page.select("#map-netherlands .marks a[aria-label^=Oudstad] path")
                        .attr("d"))
                .isEqualTo(reader.read("/en/map?year=2015")
                        .select("#map-netherlands .marks a[aria-label^=Delft] path")
                        .attr("d"));
        assertThat(page.select(".notes").text()).contains("Places without a point of their own: 1");
    }

    @Test
    void whatNobodySawNearTheDayIsToldAndOneStepAway() {
        Document page = reader.read("/nl/kaart?year=1950");
        assertThat(page.select(".notice").text()).contains("31 december 1950").contains("Van 3 banden");
        assertThat(page.select("#map-summary").text()).contains("Pas later gezien, begin niet verteld: 3.");
        Document all = reader.read(page.selectFirst(".notice a").attr("href"));
        assertThat(all.select("#map-table tbody th")).hasSize(3);
        assertThat(all.selectFirst("#map-day").text()).isEqualTo("31 december 1950");
    }

    @Test
    void withoutScriptsOneStepsThroughTheYearsAndKeepsTheFilters() {
        Document page = reader.read("/nl/kaart?year=2015&country=GB&extent=europe");
        for (String rel : List.of("prev", "next")) {
            String other = page.selectFirst(".years a[rel~=" + rel + "]").attr("href");
            assertThat(other).contains("country=GB").contains("extent=europe");
            assertThat(reader.read(other).selectFirst("#map-day").text())
                    .isEqualTo("31 december " + (rel.equals("prev") ? 2014 : 2016));
        }
        assertThat(page.selectFirst("#country option[selected]").val()).isEqualTo("GB");
        assertThat(page.selectFirst("#year").val()).isEqualTo("2015");
        assertThat(page.selectFirst(".extents [aria-current]").text()).isEqualTo("Europa");
    }

    @Test
    void thePermanentAddressShowsTheSame() {
        Document page = reader.read("/nl/kaart?year=2015&country=GB");
        String permanent = page.selectFirst(".keep a").attr("href");
        assertThat(permanent).contains("asOf=2015-12-31").contains("knownOn=").doesNotContain("year=");
        assertThat(lines(reader.read(permanent), "#map-world")).isEqualTo(lines(page, "#map-world"));
    }

    @Test
    void aPartOfThePageHasJustWhatAnotherYearChanges() {
        Response part = reader.open("/nl/kaart?year=2015", "HX-Request", "true");
        assertThat(part.headers()).containsEntry("vary", "HX-Request");
        assertThat(part.html().select("form, header, footer")).isEmpty();
        assertThat(lines(part.html(), "#map-world")).hasSize(4);
        assertThat(part.html().select("[data-live]").eachAttr("id"))
                .isEqualTo(reader.read("/nl/kaart").select("[data-live]").eachAttr("id"));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            year=1944,                  1944
            year=9999,                  9999
            year=2000&asOf=2000-01-01,  asOf
            kind=marriage,              marriage
            extent=moon,                moon
            page=0,                     0
            """)
    void whatIsNoMapIsRefused(String asked, String told) {
        Response response = reader.open("/nl/kaart?" + asked);
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.html().select("main").text()).contains(told);
    }

    @Test
    void outlinesLieBeneathAndAreReadOnce() {
        Document page = reader.read("/nl/kaart");
        List<String> addresses = page.select(".moves > use.land").eachAttr("href");
        assertThat(addresses).hasSize(2).allMatch(address -> address.endsWith("#outline"));
        for (String address : addresses) {
            Response outline = reader.open(address.replace("#outline", ""));
            assertThat(outline.status()).isEqualTo(200);
            assertThat(outline.headers().get("content-type")).startsWith("image/svg+xml");
            assertThat(outline.headers().get("cache-control")).contains("immutable");
            assertThat(outline.html().select("path#outline").attr("d"))
                    .startsWith("M")
                    .endsWith("z");
            assertThat(reader.open(address.replaceFirst("/outlines/[^/]+", "/outlines/000000000000")
                                    .replace("#outline", ""))
                            .status())
                    .isEqualTo(404);
        }
    }

    @Test
    void moreTiesThanAnyoneTellsApartAreOneLineForEachTwoCountries() {
        try (Reader few = Reader.on(MapRegistry.recorded().address(), Map.of(PageMaps.MOST_LINES, 2))) {
            Document page = few.read("/nl/kaart?year=2015");
            assertThat(page.select("#map-world .lines a title").eachText())
                    .containsExactlyInAnyOrder(
                            "Nederland – Verenigd Koninkrijk: aantal banden 2",
                            "Nederland – Morocco: aantal banden 1",
                            "Nederland – Nederland: aantal banden 1");
            assertThat(page.text()).contains("Een lijn staat hier voor alle banden tussen twee landen");
            assertThat(lines(few.read("/nl/kaart?year=2015&country=GB"), "#map-world"))
                    .containsExactlyInAnyOrder("certain Alkmaar – Bath", "possible Delft – Bath");
        }
    }

    /** Class of status and names of what is drawn, such as {@code certain Delft – Fez}. */
    private static List<String> lines(Document page, String sheet) {
        return page.select(sheet + " .lines a").stream()
                .map(line -> line.className().split(" ")[0]
                        + ' '
                        + line.select("title").text().split(":")[0])
                .toList();
    }

    private static List<String> counts(Document page) {
        return page.select(".legend dd").eachText();
    }
}
