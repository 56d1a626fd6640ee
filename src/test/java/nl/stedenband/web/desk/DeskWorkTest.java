package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRole;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Officers see their work and that of colleagues, find in it what was written, and hand it over. */
class DeskWorkTest {
    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void theHeadSaysWhoOneIsAndLeadsToTheDeskAndOut() {
        Document page = anna.open("/nl/loket").html();

        assertThat(page.select("header .visitor").text()).isEqualTo("Aangemeld als anna@vng.example Afmelden");
        assertThat(page.select("header nav a[href=/nl/loket]").text()).isEqualTo("Loket");
        assertThat(office.reader().open("/nl").html().select("header .visitor, header nav a[href=/nl/loket]"))
                .isEmpty();
        assertThat(anna.send("/en/map", "/en/account/sign-out").status()).isEqualTo(303);
        assertThat(anna.open("/nl").html().select("header .visitor")).isEmpty();
    }

    @Test
    void workIsMineOrEverybodysOpenOrClosedWithWhatIsNext() {
        String opened = office.openCase();
        send(
                opened,
                "do",
                "approach",
                "town",
                "gm0002",
                "on",
                "2026-11-02",
                "next",
                "call",
                "due",
                "2199-11-09",
                "why",
                "it asked");
        anna.send("/en/desk/requests/new", "/en/desk/requests/new", "name", "Tema", "term", "2020-01-01");
        Browser bert = office.officer(DeskOffice.BERT);

        assertThat(rows(anna, ""))
                .hasSize(2)
                .anyMatch(row -> row.startsWith("Case 1 Twifo open 9 November 2199 call"))
                .anyMatch(row -> row.startsWith("Request 2 Tema no case yet Still to ask: Country")
                        && row.contains("days late"));
        assertThat(rows(bert, "")).isEmpty();
        assertThat(rows(bert, "?whose=all")).hasSize(2);
        send(opened, "do", "close", "outcome", "none", "reason", "no hours");
        assertThat(rows(anna, "?state=closed")).hasSize(1);
        assertThat(rows(anna, "?state=all")).hasSize(2);
        assertThat(anna.open("/en/desk?state=lost").status()).isEqualTo(400);
    }

    @Test
    void whatOfficersWroteIsFoundHoweverItIsSpelled() {
        String opened = office.openCase();
        send(opened, "do", "note", "text", "De wethouder van Düzce belde over 50% cofinanciering");

        for (String words : List.of("duzce", "DÜZCE wethouder", "50%", "%", "register", "")) {
            assertThat(rows(anna, "?q=" + encoded(words))).as(words).hasSize(1);
        }
        for (String words : List.of(".*", "\\", "'})--(", "duzce nergens", "\uD83D\uDE00", "<script>")) {
            assertThat(rows(anna, "?q=" + encoded(words))).as(words).isEmpty();
        }
    }

    @Test
    void aCaseIsHandedOverAndOfTwoWhoDoSoOneIsTold() {
        String opened = office.openCase();
        String officer = opened + "/officer";
        Browser bert = office.officer(DeskOffice.BERT);
        Document seen = anna.open(officer).html();
        String annasId = seen.select("input[name=seen]").val();
        String bertsId = seen.select("option:contains(bert)").val();

        assertThat(anna.send(officer, officer, "officer", bertsId).location()).isEqualTo(opened);
        assertThat(rows(bert, "")).singleElement().matches(row -> row.contains(DeskOffice.BERT));
        Browser.Response second = bert.send(officer, officer, "seen", annasId, "officer", annasId);
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.html().select("[role=alert]").text())
                .contains("anna@vng.example was first", "Officer anna@vng.example bert@vng.example");
        assertThat(rows(anna, "")).isEmpty();
    }

    @Test
    void pagesSayWhoDealsWithItAndTheHistoryWhoGaveItToWhom() {
        office.officer(DeskOffice.BERT);
        String opened = office.openCase();
        for (String page : List.of("/en/desk/requests/1", opened, opened + "/brief", opened + "/history")) {
            assertThat(text(page))
                    .as(page)
                    .contains("Officer: anna@vng.example.")
                    .doesNotContain("given by");
        }

        for (String page : List.of("/en/desk/requests/1", opened)) {
            for (String name : List.of("bert", "anna", "bert")) {
                String officer = page + "/officer";
                String id = anna.open(officer)
                        .html()
                        .select("option:contains(" + name + ")")
                        .val();
                anna.send(officer, officer, "officer", id);
            }
            assertThat(text(page)).contains("Officer: bert@vng.example.");
            assertThat(text(page + "/history"))
                    .contains("Officer: bert@vng.example.", "given by anna@vng.example to bert@vng.example");
            assertThat(anna.open(page + "/history").html().select("main li")).hasSize(3);
        }
        assertThat(text(opened + "/brief")).contains("Officer: bert@vng.example.");
    }

    private String text(String page) {
        return anna.open(page).html().select("main").text();
    }

    @Test
    void onlyOfficersAreHandedWork() {
        String officer = office.request() + "/officer";
        Account editor = SignedInService.add("editor@vng.example", AccountRole.EDITOR);

        for (String nobody : List.of(editor.id().value(), "account-0000000000000000", "", "anna")) {
            Browser.Response refused = anna.send(officer, officer, "officer", nobody);
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.html().select("[role=alert]").text()).contains("Officer: is no officer of the desk");
        }
        assertThat(anna.open("/en/desk/requests/99/officer").status()).isEqualTo(404);
    }

    private List<String> rows(Browser browser, String query) {
        return browser.open("/en/desk" + query).html().select("main tbody tr").eachText();
    }

    private void send(String page, String... fields) {
        assertThat(anna.send(page, page, fields).status()).isEqualTo(303);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
