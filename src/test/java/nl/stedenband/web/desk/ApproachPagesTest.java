package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.drawing.Recorder;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.AssertionKind;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.ParticipantRole;
import nl.stedenband.registry.Sample;
import nl.stedenband.web.account.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An officer approaches any municipality by its name: its mailbox and a draft letter come first, and what was sent is noted. */
class ApproachPagesTest {
    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();
    private final String opened = office.openCase();
    private final String prepared = opened + "/approach?town=Nieuwstad";

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void theMailboxAndADraftComeFirstAndTheLetterIsNoted() {
        contact("nieuwstad", "international@nieuwstad.example");

        Document page = anna.open(prepared).html();
        assertThat(page.select("h1").text()).isEqualTo("Approach Nieuwstad");
        assertThat(page.select("main").text()).contains("international@nieuwstad.example, last checked on");
        assertThat(page.select("#letter-text").val())
                .contains(
                        "Twifo (Ghana) zoekt een Nederlandse gemeente",
                        "Help with the population register",
                        "Zo staat het op onze lijst over uw gemeente:\n- ")
                .doesNotContain("Waarom wij aan uw gemeente denken", "al een band");
        String mailto = page.select("a[href^=mailto:]").attr("href");
        assertThat(mailto).startsWith("mailto:international@nieuwstad.example?subject=Vraag%20om%20samenwerking");
        assertThat(URLDecoder.decode(mailto, StandardCharsets.UTF_8)).contains("bevolkingsregistratie, water");
        assertThat(anna.open(opened).html().select("article"))
                .as("nothing is noted yet")
                .isEmpty();

        Document french = send("do", "draft", "letter-language", "fr", "why", "An old friend")
                .html();
        assertThat(french.select("#letter-text").val())
                .contains(
                        "cherche une commune néerlandaise",
                        "Thèmes : population registration, water",
                        "- An old friend");
        assertThat(french.select("#why").text()).isEqualTo("An old friend");

        assertThat(send(
                                "do",
                                "approach",
                                "why",
                                "An old friend",
                                "letter-language",
                                "fr",
                                "letter-sent",
                                "yes",
                                "on",
                                "2026-11-02")
                        .status())
                .isEqualTo(303);
        assertThat(text(opened))
                .contains(
                        "Nieuwstad: no answer yet",
                        "2 November 2026, in French, to international@nieuwstad.example, by anna@vng.example");
        Document again = anna.open(opened + "/approach?town=gm0002").html();
        assertThat(again.select("h1").text()).isEqualTo("Letter to Nieuwstad");
        assertThat(send("do", "letter", "letter-language", "en", "on", "2026-11-20")
                        .status())
                .isEqualTo(303);
        assertThat(text(opened)).contains("20 November 2026, in English, to international@nieuwstad.example");
        assertThat(anna.open(opened + "/history").html().text()).contains("Letters were sent to Nieuwstad");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nl | Onderwerpen: hoger onderwijs en wetenschap, afval, kiosks          | voor 1 maart 2027
            en | Subjects: higher education and research, waste, kiosks               | before 1 March 2027
            fr | Thèmes : higher education and research, waste, kiosks                | avant le 1er mars 2027
            """)
    void subjectsAndDaysAreInTheLanguageOfTheLetterHoweverTheyWereWritten(
            String language, String subjects, String term) {
        String edit = "/en/desk/requests/1/edit";
        anna.send(edit, edit, "country", "GH", "themes", "hoger-onderwijs\nafval\nwaste\nkiosks", "term", "2027-03-01");

        assertThat(send("do", "draft", "letter-language", language)
                        .html()
                        .select("#letter-text")
                        .val())
                .contains(subjects + "\n", term);
        assertThat(anna.open(opened + "/brief").html().select(".brief dd").eachText())
                .contains("higher education and research, waste, kiosks");
        assertThat(anna.open(opened.replace("/en/desk/", "/nl/loket/") + "/brief")
                        .html()
                        .select(".brief dd")
                        .eachText())
                .contains("hoger onderwijs en wetenschap, afval, kiosks");
    }

    @Test
    void aTownThatIsNotThereIsToldAndWhatWasWrittenStays() {
        for (String wrong : new String[] {"Atlantis", "gm9999", "Q1"}) {
            Browser.Response refused = anna.open(opened + "/approach?town=" + wrong);
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(alert(refused)).contains("Municipality: nothing in the registry is called or numbered");
            assertThat(refused.html().select("#approach-town").val()).isEqualTo(wrong);
        }
        Browser.Response gone = anna.open(opened + "/approach?town=oudstad");
        assertThat(alert(gone)).contains("'oudstad' is no municipality any more");
        assertThat(alert(anna.open(opened + "/approach"))).contains("Municipality: is missing");
        Browser.Response sent = anna.send(opened, opened, "do", "approach", "town", "Atlantis");
        assertThat(sent.status()).isEqualTo(422);
        assertThat(anna.send(opened, opened, "do", "draft", "town", "Atlantis").status())
                .isEqualTo(422);
        assertThat(anna.open(opened + "/approach?city=Nieuwstad").status()).isEqualTo(400);
    }

    @Test
    void whoStandsBesideTheShortlistIsApproachedForAReason() {
        send("do", "approach", "why", "An old friend");
        anna.send(opened, opened, "do", "answer", "town", "gm0002", "answer", "no");
        String shortlist = "/en/desk/requests/1/shortlist";
        String second = anna.send(shortlist, shortlist).location();
        String page = second + "/approach?town=Nieuwstad";
        assertThat(text(page)).contains("This municipality is not on it.");

        Browser.Response refused = anna.send(page, second, "do", "approach", "next", "call");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(alert(refused)).contains("Why this municipality: is missing");
        assertThat(refused.html().select("#next").val()).isEqualTo("call");
        assertThat(anna.send(page, second, "do", "approach", "why", "They changed their minds")
                        .status())
                .isEqualTo(303);
        assertThat(text(second)).contains("Why this municipality They changed their minds");
        assertThat(anna.open(second).html().select("#close-with option").eachText())
                .contains("Nieuwstad");
    }

    @Test
    void whatIsWrongLosesNothingOfTheForm() {
        Browser.Response refused =
                send("do", "approach", "why", "An old friend", "due", "soon", "letter-language", "en", "next", "call");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(alert(refused)).contains("'soon'");
        assertThat(refused.html().select("#why").text()).isEqualTo("An old friend");
        assertThat(refused.html().select("#next").val()).isEqualTo("call");
        assertThat(refused.html().select("#letter-text").val()).contains("Dear colleague");
        assertThat(send("do", "approach", "version", "9", "why", "An old friend")
                        .html()
                        .select("#why")
                        .text())
                .isEqualTo("An old friend");
    }

    @Test
    void aRedLightShowsNoLetterBeforeASecondOfficerAgreed() {
        String ghana = "/en/desk/countries/GH";
        anna.send(ghana, ghana + "/light", "light", "red", "light-why", "war", "light-until", "2099-12-31");

        Document stopped = anna.open(prepared).html();

        assertThat(stopped.select("main").text()).contains("Red for Ghana", "Nobody can be approached until");
        assertThat(stopped.select("a[href^=mailto:]")).isEmpty();
        assertThat(stopped.select("#letter-text")).isEmpty();
    }

    @Test
    void contactsAreKeptByNameAndOfMunicipalitiesOfToday() {
        assertThat(contact("Oudstad", "info@oudstad.example").status()).isEqualTo(422);
        assertThat(contact("Nieuwstad", "info@nieuwstad.example").status()).isEqualTo(303);

        Document page = anna.open("/en/desk/contacts").html();
        assertThat(page.select("datalist option").eachAttr("value"))
                .contains("Nieuwstad")
                .doesNotContain("Oudstad");
        assertThat(page.select("tbody").text()).contains("Nieuwstad info@nieuwstad.example");
    }

    @Test
    void aTownIsTakenByEveryNameThatItAloneHas() {
        record("gm0002", "Nieuwstad", "Nova Villa\nTweelingen");
        assertThat(contact("nova villa", "info@nieuwstad.example").status()).isEqualTo(303);
        assertThat(anna.open(opened + "/approach?town=Nova+Villa")
                        .html()
                        .select("h1")
                        .text())
                .contains("Nieuwstad");

        assertThat(anna.open("/en/desk/contacts")
                        .html()
                        .select("datalist option")
                        .eachAttr("value"))
                .containsSubsequence("Nieuwstad", "Nova Villa (Nieuwstad)")
                .noneMatch(name -> name.contains("gm0002"));
        assertThat(contact("Nova Villa (Nieuwstad)", "info@nieuwstad.example").status())
                .isEqualTo(303);

        record("gm0005", "Anderstad", "Tweelingen");
        assertThat(alert(contact("Tweelingen", "info@nieuwstad.example")))
                .contains("“Tweelingen” fits 2 things in the registry: Anderstad; Nieuwstad; choose one.");
    }

    private static void record(String id, String name, String otherNames) {
        Assertion described = Sample.of(AssertionKind.DESCRIPTION)
                .with(ParticipantRole.SUBJECT, Sample.thing(id))
                .saying(Attribute.NAME, name)
                .saying(Attribute.OTHER_NAMES, otherNames)
                .build();
        TestGraph.shared().bean(Recorder.class).record(List.of(described));
    }

    private Browser.Response contact(String town, String mailbox) {
        return anna.send("/en/desk/contacts", "/en/desk/contacts", "municipality", town, "mailbox", mailbox);
    }

    private Browser.Response send(String... fields) {
        return anna.send(prepared, opened, fields);
    }

    private static String alert(Browser.Response response) {
        return response.html().select("[role=alert]").text();
    }

    private String text(String path) {
        return anna.open(path).html().select("main").text();
    }
}
