package nl.stedenband.web.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.account.AccountRole;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Anybody proposes, editors change, agree and undo, on pages and without scripts. */
class EditingPagesTest {
    private static final String[] LETTER = {
        "source-title", "Council letter",
        "source-publisher", "Oudstad",
        "source-published", "2026-10-01",
        "source-rank", "own-word",
        "locator", "p. 2"
    };

    private final Reader reader = SignedInService.empty();
    private final Browser stranger = new Browser(reader);
    private final Browser anna;
    private final Browser bert;

    EditingPagesTest() {
        SmallRegistry.recorded();
        anna = editor("anna@vng.example");
        bert = editor("bert@vng.example");
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void anEditorEndsAPartnershipAndUndoesIt() {
        String partnership = partnership();
        String form = "/en/edit/end?partnership=" + partnership;
        assertThat(stranger.open("/en/partnerships/" + partnership)
                        .html()
                        .select("a[rel=nofollow]")
                        .eachAttr("href"))
                .contains("/en/edit/end?partnership=" + partnership);

        String revision = anna.send(
                        form,
                        "/en/edit/end",
                        with(
                                "do",
                                "make",
                                "until",
                                "2025",
                                "ended-by",
                                "municipality/gm0003",
                                "end-reason",
                                "No money"))
                .location();

        assertThat(revision).isEqualTo("/en/edit/revisions/1");
        assertThat(main(anna, revision)).contains("anna@vng.example", "Asserted: 1", "Council letter", "No money");
        assertThat(main(anna, "/en/partnerships/" + partnership)).contains("No money", "Council letter");

        assertThat(anna.send(revision, revision, "why", "").status()).isEqualTo(422);
        String undone = anna.send(revision, revision, "why", "Another town").location();
        assertThat(main(anna, undone)).contains("Undoes Revision 1", "Retracted: 1", "Another town");
        assertThat(main(anna, "/en/partnerships/" + partnership)).contains("retracted", "Another town");
        assertThat(main(anna, revision)).contains("Undone by Revision 2").doesNotContain("Undo ");
        assertThat(main(anna, "/en/edit")).contains("undone by revision 2", "undoes revision 1");
    }

    @Test
    void whatAnyoneProposesHoldsOnceTwoEditorsAgree() {
        String[] tie = with(
                "municipality",
                "gm0002",
                "name",
                "Tema",
                "country",
                "GH",
                "mailbox",
                "jan.jansen@example.org",
                "remark",
                "I live there");
        assertThat(stranger.send("/en/edit/tie", "/en/edit/tie", tie).location())
                .isEqualTo("/en/edit/sent");
        assertThat(stranger.open("/en/partner-cities/x-gh-tema").status()).isEqualTo(404);
        assertThat(stranger.open("/en/edit/proposals/1").location()).startsWith("/en/sign-in");

        String proposal = "/en/edit/proposals/1";
        assertThat(main(anna, "/en/edit")).contains("Proposal 1", "Add a partnership", "somebody without an account");
        assertThat(main(anna, proposal))
                .contains(
                        "have to agree still: 2",
                        "jan.jansen@example.org",
                        "I live there",
                        "Nieuwstad (gm0002)",
                        "Tema");
        anna.send(proposal, proposal, "do", "agree", "remark", "Seen it too");
        assertThat(main(anna, proposal)).contains("have to agree still: 1", "Another editor has to agree");
        assertThat(bert.send(proposal, proposal, "do", "agree").status()).isEqualTo(303);

        assertThat(main(bert, proposal))
                .contains("Carried out", "Revision 1", "Seen it too")
                .doesNotContain("jan.jansen@example.org");
        assertThat(stranger.open("/en/partner-cities/x-gh-tema").status()).isEqualTo(200);
        assertThat(main(bert, "/en/edit")).contains("No proposal waits.");
    }

    @Test
    void whoDecidesSecondIsToldAndKeepsTheirRemark() {
        anna.send("/en/edit/tie", "/en/edit/tie", with("do", "propose", "municipality", "gm0002", "partner", "Q2"));
        String proposal = "/en/edit/proposals/1";
        String form = bert.open(proposal)
                .html()
                .select("form[method=post] input[name=form]")
                .val();
        assertThat(anna.send(proposal, proposal, "do", "reject", "remark", "A mistake of mine")
                        .status())
                .isEqualTo(303);

        Browser.Response late =
                bert.post(proposal, "form", form, "version", "1", "do", "agree", "remark", "Looks right");

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.html().select("main").text()).contains("Another editor was first", "A mistake of mine");
    }

    @Test
    void whatIsWrongStaysInTheFormWithWhatIsWrongWithIt() {
        Browser.Response refused = anna.send(
                "/en/edit/tie", "/en/edit/tie", "do", "make", "name", "Tema", "country", "GH", "since", "long ago");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html().select("#since").val()).isEqualTo("long ago");
        assertThat(refused.html().select("#country option[selected]").val()).isEqualTo("GH");
        assertThat(refused.html().select("[role=alert] li").eachText())
                .anyMatch(line -> line.startsWith("Municipality: is missing"))
                .anyMatch(line -> line.startsWith("Since: 'long ago' is not a time"))
                .anyMatch(line -> line.startsWith("Title: is missing"));
    }

    @Test
    void aCorrectionBeginsWithWhatStandsThere() {
        String assertion =
                stranger
                        .open("/en/partnerships/" + partnership())
                        .html()
                        .select("a[href^=/en/edit/correction]")
                        .stream()
                        .map(link -> link.attr("href"))
                        .filter(link ->
                                anna.open(link).html().select("#since").val().equals("1958"))
                        .findFirst()
                        .orElseThrow();

        assertThat(anna.open(assertion).html().select("#until").val()).isEqualTo("2017");
        assertThat(anna.send(
                                assertion,
                                "/en/edit/correction",
                                "do",
                                "make",
                                "why",
                                "misread",
                                "since",
                                "1985",
                                "until",
                                "2017",
                                "locator",
                                "p. 3")
                        .location())
                .isEqualTo("/en/edit/revisions/1");
        assertThat(main(anna, "/en/partnerships/" + partnership())).contains("1985", "misread");
    }

    @Test
    void editorsSeeWhatACorrectionTakesAway() {
        String correction =
                anna.open("/en/partnerships/" + partnership()).html().select("a[href^=/en/edit/correction]").stream()
                        .map(link -> link.attr("href"))
                        .filter(link ->
                                anna.open(link).html().select("#since").val().equals("1958"))
                        .findFirst()
                        .orElseThrow();
        stranger.send(
                correction,
                "/en/edit/correction",
                "mailbox",
                "jan.jansen@example.org",
                "why",
                "misread",
                "since",
                "",
                "until",
                "2017",
                "locator",
                "p. 3");

        Document proposal = anna.open("/en/edit/proposals/1").html();
        assertThat(proposal.select("article dl del").eachText()).contains("1958");
        assertThat(proposal.select("article dl").last().text())
                .contains("Since 1958", "Why misread")
                .doesNotContain("p. 3");
    }

    @Test
    void whatIsNotThereCannotBeChanged() {
        assertThat(stranger.open("/en/edit/burning").status()).isEqualTo(404);
        assertThat(stranger.open("/en/edit/end?partnership=p-0000000000000000").status())
                .isEqualTo(404);
        assertThat(stranger.open("/en/edit/correction?assertion=none").status()).isEqualTo(404);
        assertThat(anna.open("/en/edit/revisions/9").status()).isEqualTo(404);
    }

    @Test
    void whoIsNoEditorMustSayWhereTheyAreReached() {
        assertThat(stranger.send(
                                "/en/edit/tie",
                                "/en/edit/tie",
                                with("municipality", "gm0002", "partner", "Q2", "do", "make"))
                        .html()
                        .select("[role=alert] li")
                        .text())
                .contains("Your mail address: is missing");
    }

    private Browser editor(String name) {
        SignedInService.add(name, AccountRole.EDITOR);
        Browser browser = new Browser(reader);
        browser.signIn(name, SignedInService.PASSWORD);
        return browser;
    }

    private static String[] with(String... fields) {
        return Stream.concat(Stream.of(fields), Stream.of(LETTER)).toArray(String[]::new);
    }

    private static String main(Browser browser, String path) {
        return browser.open(path).html().select("main").text();
    }

    private static String partnership() {
        List<String> ids = new ArrayList<>();
        TestGraph.shared()
                .query("MATCH ({id: 'gm0003'})-[t:TWINNED_WITH]-({id: 'Q1'}) RETURN DISTINCT t.partnership AS id")
                .forEach(row -> ids.add(row.get("id").asString()));
        return ids.get(0);
    }
}
