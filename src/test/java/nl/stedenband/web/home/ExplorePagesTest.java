package nl.stedenband.web.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import nl.stedenband.web.Reader;
import nl.stedenband.web.Reader.Response;
import nl.stedenband.web.SmallRegistry;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers in other shapes than a table, and ways to look on from a place. */
class ExplorePagesTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(SmallRegistry.recorded());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            within-hops?from=Q1&asOf=2010-01-01 | Table Map Network Chart
            path?from=Q1&to=gm0003&asOf=2010-01-01 | Table Map Network Chart
            active-in-country?country=DE&asOf=2010-01-01 | Table Map Network Chart
            completeness?asOf=2010-01-01 | Table Chart
            growth?asOf=2010-01-01&first=2009 | Table Chart
            """)
    void anAnswerIsShownAsItsColumnsAllow(String question, String views) {
        Document page = reader.read("/en/questions/" + question);
        assertThat(page.select("nav.views li").text()).isEqualTo(views);
    }

    @Test
    void aViewThatTheColumnsDoNotAllowIsAMistake() {
        Response response = reader.open("/en/questions/completeness?view=network");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.html().select("[role=alert] li").text()).contains("'network' is none of table, chart");
    }

    @Test
    void theViewStaysInThePermanentAddressAndTheForm() {
        Document page = reader.read("/en/questions/within-hops?from=Q1&asOf=2010-01-01&view=chart&by=status");
        assertThat(page.select(".keep a").first().attr("href")).contains("view=chart", "by=status", "from=Q1");
        assertThat(page.select("form input[name=view]").val()).isEqualTo("chart");
        assertThat(page.select(".bars .name").eachText()).containsExactly("certain");
        assertThat(page.select(".bars .value").eachText()).containsExactly("1");
    }

    @Test
    void aNetworkHasTheTableBelowItAndADocumentForTheScript() {
        Document page = reader.read("/en/questions/active-in-country?country=DE&asOf=2010-01-01&view=network");
        assertThat(page.select("figure.network[hidden]")).hasSize(1);
        assertThat(page.select("main table").text()).contains(SmallRegistry.EVIL);
        Response document = reader.open(page.select("figure.network").attr("data-network"));
        assertThat(document.headers().get("content-type")).startsWith("application/json");
        assertThat(document.html().text())
                .contains("\"id\":\"municipality/gm0003\"", "\"name\":\"Köln\"", "\"status\":\"certain\"");
    }

    @Test
    void tiesOnAWayTellThemselvesHowCertainTheyAre() {
        String document = reader.open("/en/explore/network/within-hops?from=gm0002&asOf=2010-01-02")
                .html()
                .text();
        assertThat(document).contains("\"relation\":\"tie\",\"status\":\"possible\"");
    }

    @Test
    void anyPlaceIsAStartToStepOnFrom() {
        Document found = reader.read("/nl/verkennen?q=keulen");
        String start = found.selectFirst(".found a").attr("href");
        assertThat(start).endsWith("?open=partnerCity/Q1");
        Document around = reader.read(start + "&asOf=2010-01-01");
        assertThat(around.select(".around tbody tr")).hasSize(1);
        String further = around.selectFirst(".around td:last-child a").attr("href");
        assertThat(URLDecoder.decode(further, StandardCharsets.UTF_8)).contains("partnerCity/Q1,municipality/gm0003");
        assertThat(reader.read(further).select(".around tbody tr")).hasSize(2);
    }

    @Test
    void whatIsOpenedBesideAnAnswerIsATableToo() {
        Document page = reader.read(
                "/en/questions/within-hops?from=Q1&asOf=2011-01-01&view=network&open=municipality/gm0002,nonsense");
        assertThat(page.select("[role=alert]").text()).contains("nonsense");
        Document right = reader.read(
                "/en/questions/within-hops?from=Q1&asOf=2025-01-01&status=all&view=network&open=municipality/gm0002");
        assertThat(right.select(".around").text()).contains("Nieuwstad", "Eurocities", "membership");
    }

    @Test
    void questionsStandInGroups() {
        Document page = reader.read("/en/explore");
        assertThat(page.select(".aims h3").eachText())
                .contains("Countries of origin", "Quality")
                .doesNotContain("Other questions");
        assertThat(page.select(".aims a").eachAttr("href"))
                .contains("/en/paths", "/en/surveys", "/en/questions/growth?view=chart")
                .doesNotHaveDuplicates();
        assertThat(reader.open("/nl/groei?first=2007").headers().get("location"))
                .isEqualTo("/nl/vragen/growth?view=chart&first=2007");
    }

    @Test
    void aPathIsDrawnAndToldInWords() {
        Document page = reader.read("/en/paths?from=Cologne&to=gm0003&asOf=2010-01-01");
        assertThat(page.select("svg.route g")).hasSize(2);
        assertThat(page.select("svg.route line.certain")).hasSize(1);
        assertThat(page.select(".routes li").text()).startsWith("Köln").contains("(certain)", SmallRegistry.EVIL);
        assertThat(page.select(".routes .how a").attr("href")).startsWith("/en/partnerships/p-");
    }

    @Test
    void aPathThatIsNoMoreIsToldWithItsLastDay() {
        Document page = reader.read("/en/paths?from=gm0001&to=Q2&asOf=2025-01-01&reach=30");
        assertThat(page.select(".notice").text()).contains("On 1 January 2025 no way is known", "2009");
        assertThat(page.select("svg.route line.lapsed")).hasSize(1);
        assertThat(page.select(".routes li").text()).contains("(lapsed)");
    }

    @Test
    void aNameOfSeveralPlacesIsAskedBack() {
        Response response = reader.open("/en/paths?from=Cologne&to=Preston");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.html().select(".fields .hint a").eachAttr("href"))
                .anyMatch(address -> address.contains("to=Q2"));
        assertThat(reader.read("/en/paths/names?to=prest").select("option").eachAttr("value"))
                .contains("Preston");
    }

    @Test
    void withoutPublishedTablesThePageSaysSo() {
        assertThat(reader.read("/en/surveys").select(".none")).hasSize(1);
        assertThat(reader.open("/en/surveys/NCDO-herkomst").status()).isEqualTo(404);
    }
}
