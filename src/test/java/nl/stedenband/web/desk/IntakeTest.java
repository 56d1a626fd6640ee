package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An officer writes requests down with the help that the form gives, without scripts, and reads a table of them in. */
class IntakeTest {
    private static final String NEW = "/nl/loket/requests/new";
    private static final String SHEET = "/nl/loket/requests/sheet";

    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void theFormSpeaksTheLanguageOfItsReader() {
        Document form = anna.open(NEW).html();

        List<String> countries = form.select("#country option").eachText();
        assertThat(countries).contains("Duitsland", "Ghana").doesNotContain("Germany");
        assertThat(countries.stream().filter(name -> !name.isEmpty()).toList())
                .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("nl"))::compare);
        assertThat(form.select("#themes-of-thesaurus option")).hasSizeGreaterThan(30);
        assertThat(form.select("label:has(.needed)").eachText())
                .contains("Land nodig", "Ontvangen op nodig", "Onderwerpen nodig")
                .doesNotContain("Budget nodig");
    }

    @Test
    void placesAreSuggestedInAnySpellingAlsoWithoutATie() {
        assertThat(suggested("/nl/loket/places?name=keul")).contains("Keulen, Duitsland");
        assertThat(suggested("/en/desk/places?name=Cologne")).contains("Köln, Germany");
        assertThat(suggested("/en/desk/places?name=Kumsai&country=GH"))
                .as("two letters changed places")
                .contains("Kumasi, Ghana");
        assertThat(suggested("/nl/loket/places?name=Kumas&country=GH"))
                .contains("Kumasi, Ghana", "nog geen band bekend");
        assertThat(suggested("/nl/loket/places?name=Kumasi&country=DE")).doesNotContain("Ghana");
        assertThat(suggested("/nl/loket/places?name=")).contains("0 plaatsen");
        assertThat(anna.open("/nl/loket/places?name=a&other=b").status()).isEqualTo(400);
    }

    @Test
    void whoHasNoScriptsAsksForPlacesByAButtonAndChoosesOne() {
        Document chosen = anna.send(NEW, NEW, "do", "places", "name", "Kumasi", "asked", "Help with waste")
                .html();
        assertThat(chosen.select("#places input[type=radio]").eachAttr("value")).contains("", "GH//Kumasi");
        assertThat(chosen.select("#asked").text()).isEqualTo("Help with waste");

        String request = anna.send(
                        NEW,
                        NEW,
                        "name",
                        "kumassi",
                        "place",
                        "GH//Kumasi",
                        "themes",
                        "water",
                        "theme",
                        "afval",
                        "received",
                        "12 mei 2026",
                        "asked",
                        "Help with waste")
                .location();
        assertThat(anna.open(request).html().select("main").text())
                .contains("Kumasi", "Ghana", "water afval", "12 mei 2026");
    }

    @Test
    void aPlaceIsPointedAtOnAMapThatComesCloserEachTime() {
        Document world =
                anna.send(NEW, NEW, "do", "map", "asked", "Help with waste").html();
        assertThat(world.select("input[name=map]").val()).isEqualTo("0 0 10000 4330");
        assertThat(world.select("#places li")).isEmpty();

        // 6.7 degrees north and 1.6 west, where the world is 640 pixels wide
        Document ghana = anna.send(NEW, NEW, "map", "0 0 10000 4330", "large.x", "297", "large.y", "139")
                .html();
        assertThat(ghana.select("input[name=map]").val()).matches("\\d+ \\d+ 2000 1500");
        assertThat(ghana.select("#places li").text()).contains("Kumasi, Ghana");
        assertThat(ghana.select("#asked").text()).isEmpty();

        Document country = anna.send(NEW, NEW, "do", "map", "country", "GH", "asked", "Help with waste")
                .html();
        String frame = country.select("input[name=map]").val();
        assertThat(frame).matches("\\d+ \\d+ \\d{3} \\d{3}");
        assertThat(country.select("#asked").text()).isEqualTo("Help with waste");
        assertThat(country.select("input[type=image]").eachAttr("alt"))
                .containsOnly("Kaart om de plaats op aan te wijzen");
        Browser.Response picture = anna.open(country.select("input.small").attr("src"));
        assertThat(picture.headers().get("content-type")).containsExactly("image/svg+xml; charset=utf-8");
        assertThat(picture.html().select("text").eachText()).contains("Accra", "Kumasi", "Tamale");
        assertThat(picture.html().select("svg").attr("viewBox")).isEqualTo(frame);
    }

    @Test
    void whatIsNoPointOfAMapIsNone() {
        for (String[] sent : List.of(
                new String[] {"map", "a b c d", "large.x", "0", "large.y", "0"},
                new String[] {"map", "0 0 1 1", "large.x", "999", "large.y", "10"},
                new String[] {"map", "0 0 10000 4330", "small.x", "-1", "small.y", "10"})) {
            Document form = anna.send(NEW, NEW, sent).html();
            assertThat(form.select("input[name=map]").val())
                    .as(String.join(" ", sent))
                    .isEqualTo("0 0 10000 4330");
            assertThat(form.select("#places li")).isEmpty();
        }
        assertThat(anna.send(NEW, NEW, "map", "0 0 1 1", "large.x", "297", "large.y", "139")
                        .html()
                        .select("#places li")
                        .text())
                .contains("Kumasi, Ghana");
        assertThat(anna.open("/nl/loket/places/map/huge.svg").status()).isEqualTo(404);
        assertThat(anna.open("/nl/loket/places/map/small.svg?frame=1").status()).isEqualTo(200);
        assertThat(anna.open("/nl/loket/places/map/small.svg?other=1").status()).isEqualTo(400);
    }

    @Test
    void aTableIsReadInAsAWholeOrNotAtAll() {
        Document refused = anna.sendFile(SHEET, SHEET, bytes("""
                        Land;Plaats die vraagt;Ontvangen op
                        Ghana;Tamale;1 november 2026
                        Atlantis;Poseidonis;gisteren
                        """)).html();
        assertThat(refused.select("[role=alert] li").eachText())
                .anyMatch(line -> line.startsWith("rij 3, Land:"))
                .anyMatch(line -> line.startsWith("rij 3, Ontvangen op:"));
        assertThat(work()).doesNotContain("Tamale");

        assertThat(anna.sendFile(SHEET, SHEET, bytes("Land;Plaats die vraagt\nGhana;Tamale\nDuitsland;Bonn\n"))
                        .location())
                .isEqualTo("/nl/loket?whose=all&read=2");
        assertThat(anna.open("/nl/loket?whose=all&read=2")
                        .html()
                        .select("[role=status]")
                        .text())
                .isEqualTo("Er zijn 2 verzoeken ingelezen.");
        assertThat(work()).contains("Tamale", "Bonn").doesNotContain("ingelezen");
        assertThat(anna.sendFile(SHEET, SHEET, bytes("Land;Plaats die vraagt\n;\n"))
                        .html()
                        .select("[role=alert] li")
                        .text())
                .contains("De ingevulde tabel (CSV): bevat nog geen verzoek");
    }

    @Test
    void aCountryThatAsksGivesTheRequestItsName() {
        String request = anna.send(NEW, NEW, "country", "DE").location();

        assertThat(anna.open(request).html().select("h1").text()).isEqualTo("Verzoek 1 Duitsland");
        assertThat(work()).contains("Verzoek 1 Duitsland");
    }

    @Test
    void withoutACountryNobodyIsSought() {
        String request = anna.send(NEW, NEW, "name", "Tamale").location();
        Document list = anna.open(request + "/shortlist").html();

        assertThat(list.select("[role=alert]").text()).startsWith("Gemeenten kunnen pas gezocht worden als bekend is");
        assertThat(list.select("main a").eachAttr("href")).contains(request + "/edit");
        assertThat(anna.open(request).html().select("main a").eachAttr("href")).doesNotContain(request + "/shortlist");
    }

    @Test
    void theEnterKeyLooksForThePlaceAndTheRangeNamesItsOtherEnd() {
        assertThat(anna.open(NEW).html().select("main form button").first().attr("value"))
                .isEqualTo("places");
        assertThat(anna.send(NEW, NEW, "at-least", "50000", "below", "10000")
                        .html()
                        .select("[role=alert] li")
                        .text())
                .endsWith("is niet groter dan wat bij “Inwoners, ten minste” staat");
    }

    @Test
    void countriesStandInTheAlphabetOfThePageInCallsAndFigures() {
        String request =
                anna.send(NEW, NEW, "country", "GH", "received", "2026-02-01").location();
        anna.send(NEW, NEW, "country", "DE", "received", "2026-02-01");

        assertThat(anna.open(request + "/call")
                        .html()
                        .select("#call-country option")
                        .eachText())
                .containsSubsequence("Duitsland", "Ghana")
                .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("nl"))::compare);
        assertThat(anna.open("/nl/loket/figures").html().select("tbody th").eachText())
                .containsSubsequence("Duitsland", "Ghana");
    }

    @Test
    void daysAndACountryThatCannotBeAndAnEmptyFormAreNotKept() {
        assertThat(mistakes("name", "Tamale", "country", "ZZ", "received", "2199-01-01", "term", "2198-12-31"))
                .contains(
                        "Land: 'ZZ' is geen land",
                        "Ontvangen op: '2199-01-01' moet nog komen",
                        "ligt vóór de dag waarop het verzoek is ontvangen");
        assertThat(mistakes("name", " ", "asked", "")).contains("Land: ontbreekt", "Ontvangen op: ontbreekt");
        assertThat(work()).doesNotContain("Tamale");

        String edit = anna.send(NEW, NEW, "name", "Tamale").location() + "/edit";
        Browser.Response emptied = anna.send(edit, edit, "name", "");
        assertThat(emptied.status()).isEqualTo(422);
        assertThat(work()).contains("Tamale");
    }

    private String mistakes(String... fields) {
        Browser.Response refused = anna.send(NEW, NEW, fields);
        assertThat(refused.status()).isEqualTo(422);
        return refused.html().select("[role=alert]").text();
    }

    @Test
    void anEmptyTableHasTheHeadingsThatAreRead() {
        byte[] empty = anna.open(SHEET + "/empty.csv").html().wholeText().getBytes(StandardCharsets.UTF_8);

        assertThat(new String(empty, StandardCharsets.UTF_8)).contains("\"Land\";\"Plaats die vraagt\"");
        assertThat(anna.sendFile(SHEET, SHEET, bytes("PK\u0003\u0004"))
                        .html()
                        .select("[role=alert] li")
                        .text())
                .contains("De ingevulde tabel (CSV): is een werkmap");
    }

    private String work() {
        return anna.open("/nl/loket?whose=all").html().select("main").text();
    }

    private String suggested(String path) {
        return anna.open(path).html().text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
