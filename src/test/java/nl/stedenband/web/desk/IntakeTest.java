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
                .isEqualTo("/nl/loket?whose=all");
        assertThat(work()).contains("Tamale", "Bonn");
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
