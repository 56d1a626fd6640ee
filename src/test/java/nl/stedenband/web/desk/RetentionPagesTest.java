package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.account.AccountRole;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Officers correct and erase what they wrote, and two of them or an admin destroy what must not be kept. */
class RetentionPagesTest {
    private static final String RETENTION = "/en/desk/retention";

    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aNoteIsWrittenOnACaseThatSomebodyElseChangedAndThenErasedWithAReason() {
        String opened = office.openCase();
        Browser bert = office.officer(DeskOffice.BERT);
        String seen = anna.open(opened).html().select("input[name=version]").val();
        bert.send(opened, opened, "do", "note", "text", "the mayor called");

        assertThat(anna.send(opened, opened, "do", "note", "text", "jan called", "version", seen)
                        .status())
                .isEqualTo(303);
        Browser.Response without = anna.send(opened, opened, "do", "erase-note", "note", "2", "text", "jan called");
        assertThat(without.status()).isEqualTo(422);
        assertThat(alert(without)).contains("is missing");
        assertThat(without.html().select("details[open] textarea[name=text]").text())
                .isEqualTo("jan called");
        anna.send(opened, opened, "do", "erase-note", "note", "2", "reason", "names a person");

        assertThat(text(anna, opened))
                .contains("The text of this note was erased.", "Note 2: erased", "names a person", "the mayor called")
                .doesNotContain("jan called");
        assertThat(text(anna, opened + "/history")).doesNotContain("jan called");
        assertThat(anna.send(opened, opened, "do", "erase-note", "note", "9", "reason", "none")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anApproachIsCorrectedAndErased() {
        String opened = office.openCase();
        anna.send(opened, opened, "do", "approach", "town", "gm0002", "why", "it asked", "on", "2026-11-02");
        anna.send(
                opened,
                opened,
                "do",
                "correct-approach",
                "town",
                "gm0002",
                "on",
                "2026-11-03",
                "through",
                "by letter",
                "why",
                "it asked",
                "reason",
                "wrong day");

        assertThat(text(anna, opened))
                .contains("3 November 2026", "by letter", "Approach of Nieuwstad: corrected", "wrong day");
        anna.send(opened, opened, "do", "erase-approach", "town", "gm0002", "reason", "another case");
        assertThat(text(anna, opened))
                .contains("Approach of Nieuwstad: erased", "another case")
                .doesNotContain("by letter");
    }

    @Test
    void aSecondOfficerDestroysWhatTheFirstAskedForAndItIsTold() {
        String opened = office.openCase();
        String destruction = "/en/desk/requests/1/destruction";
        assertThat(text(anna, RETENTION)).contains("Nothing has to be destroyed now.");
        assertThat(text(anna, destruction)).contains("Case 1", "a case is open");
        anna.send(destruction, destruction, "do", "ask", "reason", "sent to us by mistake");

        assertThat(text(anna, RETENTION)).contains("Request 1", "anna@vng.example");
        assertThat(anna.open(destruction).html().select("button[value=destroy]"))
                .isEmpty();
        Browser.Response own = anna.send(destruction, destruction, "do", "destroy");
        assertThat(own.status()).isEqualTo(422);
        assertThat(alert(own)).contains("Destruction: was asked for by yourself");
        Browser bert = office.officer(DeskOffice.BERT);
        assertThat(text(bert, destruction)).contains("sent to us by mistake");
        assertThat(bert.send(destruction, destruction, "do", "destroy").location())
                .isEqualTo(RETENTION);

        assertThat(text(bert, RETENTION)).contains("Request 1", "Case 1", "bert@vng.example", "sent to us by mistake");
        assertThat(anna.open(opened).status()).isEqualTo(404);
        assertThat(anna.open("/en/desk/requests/1").status()).isEqualTo(404);
        assertThat(anna.open("/en/desk").status()).isEqualTo(200);
    }

    @Test
    void anAdminDestroysWithoutReadingWhatOfficersWrote() {
        office.openCase();
        SignedInService.add("admin@vng.example", AccountRole.ADMIN);
        Browser admin = new Browser(office.reader());
        SignedInService.setUp(admin, "admin@vng.example");
        assertThat(admin.open("/en/users").html().select("main a").eachAttr("href"))
                .contains(RETENTION);
        assertThat(admin.open(RETENTION).html().select("main a").eachAttr("href"))
                .doesNotContain("/en/desk");
        String destruction = "/en/desk/requests/1/destruction";

        assertThat(text(admin, destruction)).doesNotContain("Twifo");
        assertThat(admin.open("/en/desk/requests/1").status()).isEqualTo(403);
        assertThat(alert(admin.send(destruction, destruction, "do", "destroy"))).contains("is missing");
        assertThat(admin.send(destruction, destruction, "do", "destroy", "reason", "asked to by a court")
                        .status())
                .isEqualTo(303);
        assertThat(text(admin, RETENTION)).contains("asked to by a court").doesNotContain("Twifo");
    }

    @Test
    void anAccountIsRemovedOnlyAfterItWasAsked() {
        SignedInService.add("admin@vng.example", AccountRole.ADMIN);
        Browser admin = new Browser(office.reader());
        SignedInService.setUp(admin, "admin@vng.example");
        String page = "/en/users";
        String form = admin.open(page)
                .html()
                .select("tr:contains(anna@vng.example) form")
                .first()
                .attr("action");

        Browser.Response asked = admin.send(page, form, "do", "remove");

        assertThat(asked.html().select("h1").text()).isEqualTo("Remove anna@vng.example");
        assertThat(text(admin, page)).contains("anna@vng.example");
        admin.send(page, form, "do", "remove", "confirmed", "yes");
        assertThat(text(admin, page)).doesNotContain("anna@vng.example");
    }

    private static String text(Browser browser, String path) {
        return browser.open(path).html().select("main").text();
    }

    private static String alert(Browser.Response response) {
        return response.html().select("[role=alert]").text();
    }
}
