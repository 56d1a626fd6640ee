package nl.stedenband.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.AccountRole;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.graph.Line;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import nl.stedenband.web.desk.DeskOffice;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What somebody wrote in a form isn't lost when the database is away, and isn't kept twice. */
class UnkeptFormTest {
    private static final String NOTE =
            "They called.\nTheir mayor is in favour, the council will decide in the first week of the new year.";

    private final String opened = new DeskOffice().openCase();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aNoteAtTheDeskIsShownAndSentAgain() {
        try (Line line = new Line(TestGraph.shared().address());
                Reader service = Reader.impatientOn(line.address())) {
            Browser carla = new Browser(service);
            SignedInService.add("carla@vng.example", AccountRole.DESK);
            SignedInService.setUp(carla, "carla@vng.example");
            List<String> sent = fields(carla.open(opened)
                    .html()
                    .select("button[value=note]")
                    .first()
                    .closest("form"));
            sent.addAll(List.of("do", "note", "text", NOTE));
            line.cut();

            Browser.Response away = carla.post(opened, sent.toArray(String[]::new));
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.html().select("h1").text()).isEqualTo("Away for a moment");
            assertThat(away.html().select("#unkept textarea").val()).isEqualTo(NOTE);
            assertThat(away.html().select("#unkept label").eachText()).containsExactly("Note");
            assertThat(away.html().select("#unkept a").attr("href"))
                    .as("the page of the form")
                    .isEqualTo(opened);
            Browser.Response still = again(away, carla);
            assertThat(still.html().select("#unkept textarea").val()).isEqualTo(NOTE);
            line.join();

            assertThat(again(still, carla).location()).isEqualTo(opened);
        }
        assertThat(TestGraph.shared().bean(Cases.class).get(1).file().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.text()).isEqualTo(NOTE));
    }

    @Test
    void aProposalOfAStrangerIsShownAndSentAgain() {
        try (Line line = new Line(TestGraph.shared().address());
                Reader service = Reader.impatientOn(line.address())) {
            Browser stranger = new Browser(service);
            List<String> sent = fields(
                    stranger.open("/nl/wijzigen/tie").html().select("main form").first());
            sent.addAll(List.of("municipality", "gm0002", "name", "Tema", "country", "GH", "do", "propose"));
            sent.addAll(List.of("mailbox", "jan@example.org", "remark", "Ik woon daar", "source-title", "Raadsbrief"));
            sent.addAll(List.of("source-publisher", "Oudstad", "source-published", "2026-10-01"));
            sent.addAll(List.of("source-rank", "own-word", "locator", "p. 2"));
            line.cut();

            Browser.Response away = stranger.post("/nl/wijzigen/tie", sent.toArray(String[]::new));
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.html().select("#unkept input[type=text]").eachAttr("value"))
                    .contains("Tema", "Ik woon daar", "Raadsbrief", "p. 2");
            line.join();

            assertThat(again(away, stranger).location()).isEqualTo("/nl/wijzigen/sent");
        }
        assertThat(TestGraph.shared()
                        .query(
                                "MATCH (entry:LogEntry) WHERE entry.object STARTS WITH 'proposal/' RETURN entry.object AS object",
                                Map.of()))
                .hasSize(1);
    }

    @Test
    void secretsAreNeverShown() {
        try (Line line = new Line(TestGraph.shared().address());
                Reader service = Reader.impatientOn(line.address())) {
            Browser anna = new Browser(service);
            List<String> sent =
                    fields(anna.open("/en/sign-in").html().select("main form").first());
            sent.addAll(List.of("name", DeskOffice.ANNA, "password", SignedInService.PASSWORD));
            line.cut();

            Browser.Response away = anna.post("/en/sign-in", sent.toArray(String[]::new));
            assertThat(away.status()).isEqualTo(503);
            assertThat(away.html().html()).doesNotContain(SignedInService.PASSWORD);
            assertThat(away.html().select("#unkept input").eachAttr("value")).containsExactly(DeskOffice.ANNA);
            assertThat(away.html().select("#unkept button")).isEmpty();
            assertThat(away.html().select("#unkept a").attr("href")).isEqualTo("/en/sign-in");
        }
    }

    @Test
    void whatStandsBesideAFileIsShownAndTheFileIsChosenAgain() {
        try (Line line = new Line(TestGraph.shared().address());
                Reader service = Reader.impatientOn(line.address())) {
            Browser stranger = new Browser(service);
            String page = "/en/edit/municipalities/gm0002";
            String address =
                    stranger.open(page).html().select("form[enctype]").first().attr("action");
            line.cut();

            Browser.Response away = stranger.postFile(address, new byte[] {1}, "remark", "All of it since 1990");
            assertThat(away.status()).isEqualTo(503);
            Element form = away.html().select("#unkept form").first();
            assertThat(form.select("input[name=remark]").val()).isEqualTo("All of it since 1990");
            assertThat(form.select("input[type=file][name=file]")).hasSize(1);
            assertThat(form.attr("enctype")).isEqualTo("multipart/form-data");
            assertThat(away.html().select("#unkept a").attr("href")).isEqualTo(page);
        }
    }

    @Test
    void theWayBackLeadsToPagesOfOursAlone() {
        try (Line line = new Line(TestGraph.shared().address());
                Reader service = Reader.impatientOn(line.address())) {
            Browser stranger = new Browser(service);
            List<String> sent = fields(
                    stranger.open("/en/edit/tie").html().select("main form").first());
            line.cut();

            assertThat(List.of(
                            wayBack(stranger, sent, service.address("/en/edit/tie?municipality=gm0002")),
                            wayBack(stranger, sent, "https://elsewhere.example/en/nowhere/1"),
                            wayBack(stranger, sent, "https://elsewhere.example//evil.example")))
                    .containsExactly("/en/edit/tie?municipality=gm0002", "/en/edit/tie", "/en/edit/tie");
        }
    }

    private static String wayBack(Browser browser, List<String> sent, String from) {
        return browser.postFrom(from, "/en/edit/tie", sent.toArray(String[]::new))
                .html()
                .select("#unkept a")
                .attr("href");
    }

    private static Browser.Response again(Browser.Response shown, Browser browser) {
        Element form = shown.html().select("#unkept form").first();
        return browser.post(form.attr("action"), fields(form).toArray(String[]::new));
    }

    private static List<String> fields(Element form) {
        List<String> fields = new ArrayList<>();
        form.select(form.parents().is("#unkept") ? "[name]:not(button)" : "input[type=hidden]")
                .forEach(field -> fields.addAll(List.of(field.attr("name"), field.val())));
        return fields;
    }
}
