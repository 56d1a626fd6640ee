package nl.stedenband.web.question;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.web.Reader;
import nl.stedenband.web.Reader.Response;
import nl.stedenband.web.SmallRegistry;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The public questions as forms. */
class QuestionFormsTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(SmallRegistry.recorded());
    }

    @Test
    void theFieldsFollowFromWhatTheQuestionSaysOfItself() {
        Document form = reader.read("/nl/vragen/within-hops");
        assertThat(form.select("input#from[type=text][required]")).hasSize(1);
        assertThat(form.select("input#hops[type=number][min=1][max=6][value=2]"))
                .hasSize(1);
        Document countries = reader.read("/nl/vragen/active-in-country");
        assertThat(countries.select("select#country option").eachText()).contains("Duitsland", "Ghana");
        assertThat(reader.read("/en/questions/active-in-country")
                        .select("select#country option")
                        .eachText())
                .contains("Germany");
    }

    @Test
    void aPlaceMayBeNamed() {
        Document answer = reader.read("/nl/vragen/within-hops?from=keulen&hops=2&asOf=2010-01-01");
        assertThat(answer.select("main table").text()).contains(SmallRegistry.EVIL);
        assertThat(answer.select("input#from").val()).isEqualTo("keulen");
        assertThat(answer.select(".keep a").first().attr("href")).contains("from=Q1");
    }

    @Test
    void aNameOfSeveralPlacesIsAskedBack() {
        Response response = reader.open("/en/questions/within-hops?from=Preston&hops=2");
        assertThat(response.status()).isEqualTo(400);
        assertThat(response.html().select("#from-wrong")).hasSize(1);
        assertThat(response.html().select(".fields .hint a").eachAttr("href"))
                .anyMatch(address -> address.contains("from=Q2"))
                .anyMatch(address -> address.contains("from=x-gb-preston"));
    }

    @Test
    void everyMistakeIsShownAtItsField() {
        Response response =
                reader.open("/en/questions/within-hops?from=Nowhere&hops=99&asOf=2009-02-30&reach=far&nonsense=1");
        assertThat(response.status()).isEqualTo(400);
        Document page = response.html();
        assertThat(page.select("[role=alert] li")).hasSize(5);
        assertThat(page.select("#hops-wrong").text()).contains("99");
        assertThat(page.select("#from[aria-invalid=true][aria-describedby=from-wrong]"))
                .hasSize(1);
        assertThat(page.select("[role=alert] a").eachAttr("href"))
                .containsExactlyInAnyOrder("#hops", "#from", "#asOf", "#reach");
        assertThat(page.select("input#asOf").val()).isEqualTo("2009-02-30");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /nl/vragen    | '99' is geen heel getal van 1 tot en met 6         | '2009-02-30' is geen dag zoals 2009-06-30 | is geen parameter van deze vraag; de parameters zijn from, hops
            /en/questions | '99' is not a whole number from 1 to 6             | '2009-02-30' is not a day such as 2009-06-30 | is no parameter of this question; it takes from, hops
            """)
    void whatIsWrongIsToldInTheLanguageOfThePage(String questions, String hops, String asOf, String unknown) {
        Document page = reader.read(questions + "/within-hops?from=Q1&hops=99&asOf=2009-02-30&nonsense=1");
        assertThat(page.select("[role=alert] li").eachText())
                .hasSize(3)
                .anyMatch(text -> text.endsWith(hops))
                .anyMatch(text -> text.endsWith(asOf))
                .anyMatch(text -> text.contains(unknown));
        assertThat(page.select("#hops-wrong").text()).isEqualTo(hops);
        assertThat(page.select("#asOf-hint .wrong").text()).isEqualTo(asOf);
    }

    @Test
    void anExampleIsInTheLanguageOfThePage() {
        assertThat(reader.read("/nl/vragen/within-hops").select("#from-hint").text())
                .endsWith("gm0363 of Q268");
        assertThat(reader.read("/en/questions/within-hops").select("#from-hint").text())
                .endsWith("gm0363 or Q268");
    }

    @Test
    void anAnswerCanBeCitedAndTakenAlong() {
        Document answer = reader.read("/en/questions/contradictions?asOf=2020-01-01");
        assertThat(answer.select(".cite").text())
                .contains("Question contradictions, as of 2020-01-01, as known on ")
                .contains("/v1/traversals/contradictions?asOf=2020-01-01&knownOn=")
                .contains("@misc{stedenband");
        assertThat(reader.read("/nl/vragen/contradictions?asOf=2020-01-01")
                        .select(".cite")
                        .text())
                .contains("Vraag contradictions, per 2020-01-01, zoals bekend op ");
        String csv = answer.selectFirst(".keep a[type=text/csv]").attr("href");
        Response file = reader.open(csv);
        assertThat(file.headers().get("content-type")).startsWith("text/csv");
        assertThat(file.headers().get("content-disposition")).contains("contradictions.csv");
        assertThat(file.html().text()).contains("municipality");
        assertThat(reader.open(answer.selectFirst(".keep a").attr("href")).status())
                .isEqualTo(200);
    }

    @Test
    void whatMustBeSaidBesideEveryAnswerIsSaid() {
        assertThat(reader.read("/nl/vragen/survey-versus-registry")
                        .select(".notice")
                        .text())
                .contains("niet bekend");
    }
}
