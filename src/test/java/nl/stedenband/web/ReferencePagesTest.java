package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages on the bundled data. */
@OnReferenceData
class ReferencePagesTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(ReferenceGraph.loaded());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            Den+Haag,         /nl/gemeenten/gm0518
            %27s-Gravenhage,  /nl/gemeenten/gm0518
            keulen,           /nl/partnersteden/Q365
            K%C3%B6ln,        /nl/partnersteden/Q365
            Delft,            /nl/gemeenten/gm0503
            Ghana,            /nl/landen/GH
            """)
    void whatIsLookedForStandsFirst(String text, String address) {
        assertThat(reader.read("/nl/zoeken?q=" + text).selectFirst(".found a").attr("href"))
                .isEqualTo(address);
    }

    @Test
    void aPlaceWithoutAKnownTieIsFoundAsOne() {
        Document page = reader.read("/nl/zoeken?q=Odesa");

        assertThat(page.select("main h2").first().text()).isEqualTo("Plaatsen zonder bekende band");
        assertThat(page.select(".without-tie li").first().text()).isEqualTo("Odessa Oekraïne");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /nl/gemeenten/gm0505, Dordrecht (Zuid-Afrika)
            /en/municipalities/gm0505, Dordrecht (South Africa)
            /nl/landen/ZA, Dordrecht (Zuid-Afrika)
            """)
    void aPlaceThatIsCalledAsAnotherHasItsCountryWithItsName(String page, String name) {
        assertThat(reader.read(page).select("main table a").eachText()).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nl/bronnen?pageSize=10", "/nl/landen/DE?pageSize=10", "/nl/netwerken/gcom?pageSize=10"})
    void theSecondPageGoesOnWhereTheFirstEnded(String list) {
        List<String> first = rows(list);
        assertThat(first).hasSize(10);
        assertThat(rows(list + "&page=2")).hasSize(10).doesNotContainAnyElementsOf(first);
    }

    private static List<String> rows(String list) {
        return reader.read(list)
                .select("main table tbody tr:has(details, .number)")
                .eachText();
    }

    @Test
    void aNameKeepsItsApostropheInEveryText() {
        assertThat(reader.read("/nl/gemeenten/gm0518").select("caption").eachText())
                .isNotEmpty()
                .allMatch(caption -> caption.contains(" 's-Gravenhage"));
    }

    @Test
    void provincesAreOfferedByTheirOwnNames() {
        assertThat(reader.read("/nl/gemeenten").select("#province option").eachText())
                .hasSize(13)
                .contains("Fryslân", "Noord-Brabant", "Zuid-Holland");
    }

    @Test
    void theTiesThatDelftEndedAreEndedAndDisputedByListsThatStillHaveThem() {
        Document page = reader.read("/en/municipalities/gm0503?asOf=2018-01-01");
        for (String partner : new String[] {"Freiberg", "Estelí", "Kfar Saba"}) {
            assertThat(page.select("table.ties tr:contains(" + partner + ") .status")
                            .text())
                    .as(partner)
                    .contains("ended")
                    .doesNotContain("contradicted");
        }
        assertThat(page.select("table.ties a[href$=#contradictions]")).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void aTieThatTheFullListOfItsTimeLacksSaysSoAndIsFoundByTheQuestion() {
        Document page = reader.read("/nl/bronnen/enwiki-hekman");
        assertThat(page.select(".facts a[href=/nl/landen/NL]").text()).isEqualTo("Nederland");
        Document ties =
                reader.read(page.selectFirst(".facts a[href*=not-listed]").attr("href"));
        Document tie = reader.read(
                ties.selectFirst("main table td a[href*=/nl/banden/]").attr("href"));
        assertThat(tie.select(".facts dt:contains(Niet genoemd door) + dd").text())
                .contains("Lists of twin towns", "februari 2026", "beëindigt hem niet");
    }

    @Test
    void manyTiesOfACellStandBehindTheirNumber() {
        Document page = reader.read("/nl/vragen/country-matrix");
        Elements many = page.select("main td details:has(a[href^=/nl/banden/])");
        assertThat(many.select("summary").eachText())
                .hasSizeGreaterThan(10)
                .allMatch(text -> text.matches("\\d+ banden"));
        assertThat(many.first().select("li a").eachAttr("href"))
                .hasSizeBetween(6, 200)
                .allMatch(href -> href.startsWith("/nl/banden/p-"));
    }

    @Test
    void aTieThatDelftEndedIsNotDrawnAfterItsEnd() {
        Document page = reader.read("/en/municipalities/gm0503");
        assertThat(page.select("#timeline li:contains(Freiberg) rect").last().attr("class"))
                .isEqualTo("bar possible");
        assertThat(page.select("#timeline li:contains(Tuzla) svg.begin")).isEmpty();
    }

    @Test
    void aProgrammeHasTheTiesThatItPaidFor() {
        Document page = reader.read("/en/programmes/logo-south");
        assertThat(page.select("#before tbody tr").text()).contains("Accra", "Twifo", "Elmina");
    }

    @Test
    void residentsThatWereEstimatedAreShownWithTheirBounds() {
        assertThat(reader.read("/nl/gemeenten/gm0363").text())
                .containsPattern("ca\\. [\\d.]+ \\([\\d.]+–[\\d.]+\\)")
                .contains("geschat uit hele procenten");
    }

    @Test
    void whoIsActiveInGhanaIsListedWithHowCertainAndWhoSaysSo() {
        Document page = reader.read("/nl/vragen/active-in-country?country=GH&asOf=2008-06-30");
        assertThat(page.select("main table tr:contains(Accra)").text())
                .contains("Amsterdam")
                .contains("zeker")
                .contains("vng-2009");
        assertThat(page.select("main table tr:contains(Kadjebi)").text())
                .contains("Alkemade")
                .contains("zeker");
    }

    @Test
    void thePublishedTableIsShownWithItsCaution() {
        Document page = reader.read("/nl/vragen/survey-versus-registry?table=NCDO-herkomst&asOf=2007-06-30");
        assertThat(page.select(".notice").text()).contains("niet bekend welke");
        assertThat(page.select("main table").text()).contains("39");
        assertThat(page.select("select#table option[selected]").val()).isEqualTo("NCDO-herkomst");
    }

    @Test
    void whatReadersFoundCanBeReadByItsSeverity() {
        Document runs = reader.read("/nl/inlezen");
        String run = runs.select("tbody tr:contains(ties.csv) a").attr("href");
        Document warnings = reader.read(run + "?severity=warning");
        assertThat(warnings.select("tbody tr")).isNotEmpty().allSatisfy(row -> assertThat(row.text())
                .contains("waarschuwing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-12-31", "2007-12-31", "2015-12-31", "2026-11-21"})
    void theMapHasAsManyTiesAsTheListOfTheDay(String day) {
        Document map = reader.read("/nl/kaart?asOf=" + day);
        Document list = reader.read("/nl/banden?asOf=" + day);
        String listed = list.select("caption").text().replaceAll("[^\\d]", "");
        assertThat(map.selectFirst(".legend dt:contains(banden) + dd").text().replace(".", ""))
                .isEqualTo(listed.isEmpty() ? "0" : listed);
    }

    @Test
    void whatSourcesSayIsFoundByItsWords() {
        Document found = reader.read("/nl/zoeken?q=wederzijds+leren");

        assertThat(found.select("#said q").eachText())
                .contains("Meer aandacht voor samenhangend beleid is nodig om wederzijds leren te vergroten");
        assertThat(found.select("#said a[href^=/nl/bronnen/ncdo-2013]")).isNotEmpty();
        assertThat(reader.read("/nl/zoeken?q=%2B%22*+OR").select("#said")).isEmpty();
    }

    @Test
    void linesAndWhatCannotBeDrawnAreAllRowsOfTheMap() {
        Document map = reader.read("/en/map?asOf=2026-11-21");
        String rows = map.select("#map-table caption").text().replaceAll(".*: ([\\d,]+) rows", "$1");
        int drawn = map.select("#map-world .lines a").size();
        int undrawn = map.select(".notes li:contains(Not drawn) a").size();
        assertThat(drawn + undrawn).isEqualTo(Integer.parseInt(rows.replace(",", "")));
        assertThat(drawn).isGreaterThan(450);
    }
}
