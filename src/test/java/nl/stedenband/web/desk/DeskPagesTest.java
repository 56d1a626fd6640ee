package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** An officer takes a request from abroad to what comes of it, on pages and without scripts. */
class DeskPagesTest {
    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aRequestLeadsToAShortlistACaseAndAPartnership() {
        String request = office.request();
        assertThat(request).isEqualTo("/en/desk/requests/1");
        assertThat(text(request)).contains("Request 1 Twifo", "Ghana", "Help with the population register");

        Document shortlist = anna.open(request + "/shortlist").html();
        assertThat(shortlist.select("h1").text()).isEqualTo("Shortlist");
        assertThat(shortlist.select(".ranked h3 a").eachText()).contains("Nieuwstad");
        assertThat(shortlist.select(".ranked .reasons dt")).isNotEmpty();
        assertThat(shortlist.select("main").text()).contains("Fits the request", "Could carry it", "of 100");

        String opened =
                anna.send(request + "/shortlist", request + "/shortlist").location();
        assertThat(opened).isEqualTo("/en/desk/cases/1");
        send(
                opened,
                "do",
                "approach",
                "town",
                "gm0002",
                "on",
                "2026-11-02",
                "through",
                "by mail",
                "next",
                "call",
                "due",
                "2026-11-09");
        assertThat(text(opened)).contains("Nieuwstad: no answer yet", "anna@vng.example, by mail", "overdue");
        assertThat(text("/en/desk")).contains("On 1 case or request something should have been done by now.");
        send(opened, "do", "answer", "town", "gm0002", "answer", "yes", "said", "The council agrees");
        assertThat(text(opened))
                .contains("Nieuwstad: yes", "The council agrees")
                .doesNotContain("overdue");

        send(
                opened,
                "do",
                "close",
                "outcome",
                "new-partnership",
                "with",
                "gm0002",
                "kind",
                "stedenband",
                "since",
                "2026-11",
                "source-title",
                "Decision of the council",
                "source-publisher",
                "Nieuwstad",
                "source-published",
                "2026-11-10",
                "locator",
                "p. 1");
        Document closed = anna.open(opened).html();
        assertThat(closed.select("main").text()).contains("The case was closed with a new tie of Nieuwstad");
        String partnership = closed.select("main a[href^=/en/partnerships/]").attr("href");
        Document tie = office.reader().open(partnership).html();
        assertThat(tie.select("main").text()).contains("Nieuwstad", "Twifo", "November 2026");
        assertThat(office.reader()
                        .open("/en/sources/decision-of-the-council-2026")
                        .status())
                .isEqualTo(200);
        Document history = anna.open(opened + "/history").html();
        assertThat(history.select("h2")).hasSize(4);
        assertThat(history.select("tbody th").eachText())
                .startsWith("The case was closed with a new tie of Nieuwstad")
                .contains(
                        "Nieuwstad was approached",
                        "What happens next with Nieuwstad",
                        "Yes was the answer of Nieuwstad");
        assertThat(history.select("ins").eachText()).contains("2 November 2026: by mail");
    }

    @Test
    void noDayComesBeforeWhatItFollows() {
        String opened = office.openCase();
        assertThat(refused(opened, "do", "close", "outcome", "none", "reason", "no hours", "closed-on", "2026-01-01"))
                .contains("comes before", "when the case was opened");
        send(opened, "do", "approach", "town", "gm0002", "on", "2026-11-02");
        assertThat(refused(opened, "do", "answer", "town", "gm0002", "answer", "no", "answered-on", "2026-11-01"))
                .contains("comes before 2 November 2026, when the municipality was approached");
        assertThat(refused(opened, "do", "answer", "town", "gm0002", "answer", "no", "answered-on", "2199-01-01"))
                .contains("has yet to come");
        send(opened, "do", "answer", "town", "gm0002", "answer", "no", "answered-on", "2026-11-04");
        assertThat(refused(opened, "do", "correct-approach", "town", "gm0002", "on", "2026-11-05", "reason", "a slip"))
                .contains("comes after 4 November 2026, when the municipality answered");
        assertThat(refused(opened, "do", "close", "outcome", "none", "reason", "no hours", "closed-on", "2026-11-03"))
                .contains("comes before 4 November 2026");
        send(opened, "do", "close", "outcome", "none", "reason", "no hours", "closed-on", "2026-11-04");
    }

    private String refused(String opened, String... fields) {
        Browser.Response refused = anna.send(opened, opened, fields);
        assertThat(refused.status()).isEqualTo(422);
        return refused.html().select("[role=alert] li").text();
    }

    @Test
    void aSourceIsEitherChosenOrDescribedAndNotOfTheFuture() {
        String page = "/en/desk/countries/GH";
        String[] described = {
            "care",
            "Be careful",
            "since",
            "2022",
            "source-title",
            "Letter",
            "source-publisher",
            "VNG",
            "source-published",
            "2206"
        };
        assertThat(anna.send(page, page, described)
                        .html()
                        .select("[role=alert] li")
                        .text())
                .contains("'2206' has yet to come");

        described[described.length - 1] = "2022";
        assertThat(anna.send(page, page, described).status()).isEqualTo(303);
        String[] both = Arrays.copyOf(described, described.length + 2);
        both[described.length] = "source";
        both[described.length + 1] = "letter-2022";
        assertThat(anna.send(page, page, both).html().select("[role=alert] li").text())
                .contains("must be empty");
    }

    @Test
    void aShortlistIsATableTooInTheLanguageOfThePage() {
        String opened = office.openCase();

        for (String list : List.of("/en/desk/requests/1/shortlist", opened + "/shortlist")) {
            assertThat(anna.open(list).html().select("a[href$=.csv]").attr("href"))
                    .isEqualTo(list + ".csv");
            assertThat(anna.open(list + ".csv").html().wholeText())
                    .contains(
                            "part,rank,municipality,name,inhabitants,fits the request,could carry it,"
                                    + "reasons why it fits,reasons why it could carry it,remark,sources",
                            "gm0002",
                            "Nieuwstad");
        }
        assertThat(anna.open("/nl/loket/requests/1/shortlist.csv").html().wholeText())
                .contains("onderdeel;plaats;gemeente;naam;inwoners;past bij het verzoek;kan het dragen;");
    }

    @Test
    void theTableTellsColleaguesToo() {
        String request = anna.send(
                        "/en/desk/requests/new",
                        "/en/desk/requests/new",
                        "country",
                        "DE",
                        "name",
                        "Aachen",
                        "mailbox",
                        "info@aachen.example",
                        "received",
                        "2026-11-01",
                        "themes",
                        "water",
                        "asked",
                        "Help with water")
                .location();

        assertThat(anna.open(request + "/shortlist.csv").html().wholeText())
                .contains("colleague that was at work there (as far as known),,gm0003,", "Köln: ended, since 1958");
    }

    @Test
    void theFormSaysWhichFieldsCountForNothingOnAShortlist() {
        Document form = anna.open("/nl/loket/requests/new").html();

        for (String field : List.of("asked", "offered", "conditions", "budget")) {
            assertThat(form.select("#hint-" + field).text()).as(field).contains("Telt niet mee op de shortlist");
        }
        for (String field : List.of("languages", "motives")) {
            assertThat(form.select("#hint-" + field).text()).as(field).contains("Telt mee");
        }
    }

    @Test
    void otherWeightsCanBeTriedAndTellWhoMoves() {
        String weights = office.request() + "/weights";
        assertThat(text(weights)).contains("These are the usual weights.");

        Document tried = anna.open(weights + "?size=900").html();
        assertThat(tried.select("main").text()).contains("municipalities stand elsewhere than usually");
        assertThat(tried.select("#size").val()).isEqualTo("900");
        assertThat(tried.select("#hint-size").text()).isEqualTo("usually 40");
        assertThat(anna.open(weights + "?wish=heavy").status()).isEqualTo(400);
        assertThat(anna.open(weights + "?luck=1").status()).isEqualTo(400);
    }

    @Test
    void anIncompleteRequestIsKeptAndSaysWhatIsMissing() {
        String request = anna.send("/en/desk/requests/new", "/en/desk/requests/new", "name", "Twifo")
                .location();

        assertThat(anna.open(request).html().select(".notice li").eachText())
                .isEqualTo(List.of("Country", "Mailbox of an office", "Received on", "Subjects", "What is asked"));
        assertThat(anna.open(request + "/shortlist").status()).isEqualTo(422);
    }

    @Test
    void whatIsWrongStaysInTheFormWithWhatIsWrongWithIt() {
        Browser.Response refused = anna.send(
                "/en/desk/requests/new",
                "/en/desk/requests/new",
                "name",
                "Twifo",
                "mailbox",
                "kofi.mensah@twifo.example",
                "at-least",
                "many");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#mailbox").val()).isEqualTo("kofi.mensah@twifo.example");
        assertThat(refused.html().select("[role=alert] li").eachText())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Mailbox of an office: looks like the address of a person"))
                .anyMatch(line -> line.startsWith("Inhabitants, at least: 'many' is not a whole number"));
    }

    @Test
    void whoEditsSecondIsToldShownTheDifferenceAndLosesNothing() {
        String request = office.request();
        Browser bert = office.officer(DeskOffice.BERT);
        String seenByBoth = anna.open(request + "/edit")
                .html()
                .select("input[name=version]")
                .val();
        anna.send(request + "/edit", request + "/edit", "country", "GH", "name", "Twifo", "budget", "20000 euro");

        Browser.Response second = bert.send(
                request + "/edit",
                request + "/edit",
                "version",
                seenByBoth,
                "country",
                "GH",
                "name",
                "Twifo",
                "offered",
                "cocoa");

        assertThat(second.status()).isEqualTo(409);
        Document page = second.html();
        assertThat(page.select("[role=alert]").text()).contains("anna@vng.example was first", "Budget 20000 euro");
        assertThat(page.select("#offered").val()).isEqualTo("cocoa");
        assertThat(text(request)).contains("20000 euro").doesNotContain("cocoa");
        Browser.Response again = bert.send(
                request + "/edit",
                request + "/edit",
                "version",
                page.select("input[name=version]").val(),
                "country",
                "GH",
                "name",
                "Twifo",
                "offered",
                "cocoa",
                "budget",
                "20000 euro");
        assertThat(again.status()).isEqualTo(303);
        assertThat(text(request)).contains("20000 euro", "cocoa");
        assertThat(anna.open(request + "/history").html().select("h2").eachText())
                .hasSize(3)
                .anyMatch(step -> step.startsWith("Version 3, by bert@vng.example"));
    }

    @Test
    void whoClosesACaseSecondKeepsWhatTheyWrote() {
        String opened = office.openCase();
        Browser bert = office.officer(DeskOffice.BERT);
        send(opened, "do", "note", "text", "first note");

        String[] close = {"do", "close", "outcome", "none", "reason", "no hours"};
        Browser.Response second = bert.post(opened, first(bert, opened, close));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html().select("[role=alert]").text()).contains("anna@vng.example was first", "first note");
        assertThat(second.html().select("#close-reason").val()).isEqualTo("no hours");
        assertThat(bert.send(opened, opened, close).status()).isEqualTo(303);
        assertThat(text(opened)).contains("first note", "no hours");
    }

    /** The fields of a form that was shown before anybody did anything. */
    private static String[] first(Browser browser, String page, String... fields) {
        String form = browser.open(page).html().select("input[name=form]").val();
        return Stream.concat(Stream.of("version", "1", "form", form), Stream.of(fields))
                .toArray(String[]::new);
    }

    @Test
    void aCaseSaysWhereTheMunicipalitiesThatItApproachedAreReached() {
        String opened = office.openCase();
        send(opened, "do", "approach", "town", "gm0002", "on", "2026-11-02");
        assertThat(text(opened)).doesNotContain("Contact");

        send(
                "/en/desk/contacts",
                "municipality",
                "gm0002",
                "mailbox",
                "international@nieuwstad.example",
                "checked-on",
                "2026-10-05");

        assertThat(text(opened)).contains("Contact international@nieuwstad.example, last checked on 5 October 2026");
    }

    @Test
    void theDeskIsForItsOfficersAlone() {
        String request = office.request();

        assertThat(office.reader().open("/en/desk").status()).isIn(200, 303);
        assertThat(new Browser(office.reader()).open(request).location()).startsWith("/en/sign-in?then=");
        assertThat(anna.open(request).headers().get("cache-control")).containsExactly("no-store");
    }

    private void send(String page, String... fields) {
        Browser.Response response = anna.send(page, page, fields);
        assertThat(response.status())
                .as(response.html().select("[role=alert]").text())
                .isEqualTo(303);
    }

    private String text(String path) {
        return anna.open(path).html().select("main").text();
    }
}
