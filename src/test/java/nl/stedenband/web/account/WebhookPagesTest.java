package nl.stedenband.web.account;

import static nl.stedenband.web.account.SignedInService.PASSWORD;
import static nl.stedenband.web.account.SignedInService.add;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;
import nl.stedenband.web.SmallRegistry;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Users set up and remove what their programs are told. */
class WebhookPagesTest {
    private static final String PAGE = "/nl/account/webhooks";
    /** An address that everybody could reach, so that no name has to be looked up. */
    private static final String ADDRESS = "https://145.53.10.1/changes";

    private final Reader reader = SignedInService.empty();
    private final Browser browser = new Browser(reader);

    WebhookPagesTest() {
        SmallRegistry.recorded();
        add("anna@vng.example");
        browser.signIn("anna@vng.example", PASSWORD);
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void fromAnAnswerOneComesToAFormThatKnowsTheQuestionAndSeesTheSecretOnce() {
        String link = browser.open("/nl/vragen/ties?place=gm0002")
                .html()
                .select("a[href^=" + PAGE + "]")
                .attr("href");
        Document form = browser.open(link).html();
        String question = form.select("input[name=question]").val();
        assertThat(question).startsWith("/nl/vragen/ties?place=gm0002");

        Browser.Response made = browser.send(PAGE, PAGE, "address", ADDRESS, "question", question);

        assertThat(made.status()).isEqualTo(201);
        assertThat(made.html().select("[role=status] code").text()).startsWith("whsec_");
        Document later = browser.open(PAGE).html();
        assertThat(later.text()).contains(ADDRESS, "Er is nog niets veranderd").doesNotContain("whsec_");
    }

    @Test
    void whatIsRefusedIsKeptInTheFormWithTheReason() {
        Browser.Response inside =
                browser.send(PAGE, PAGE, "address", "https://192.168.1.1/", "question", "/nl/vragen/ties?place=gm0002");
        assertThat(inside.status()).isEqualTo(422);
        assertThat(inside.html().select("[role=alert]").text())
                .contains("Adres van uw programma", "192.168.1.1", "niet openbaar");
        assertThat(inside.html().select("input[name=address]").val()).isEqualTo("https://192.168.1.1/");

        Browser.Response nowhere = browser.send(PAGE, PAGE, "address", ADDRESS, "question", "/nl/vragen/ties");
        assertThat(nowhere.status()).isEqualTo(422);
        assertThat(nowhere.html().select("[role=alert] li")).hasSize(1);
    }

    @Test
    void whatIsRemovedIsGoneAndStrangersAreSentToSignIn() {
        browser.send(PAGE, PAGE, "address", ADDRESS, "question", "ties?place=gm0002");
        String remove = browser.open(PAGE).html().select("form[action$=remove]").attr("action");

        assertThat(browser.send(PAGE, remove).status()).isEqualTo(303);
        assertThat(browser.open(PAGE).html().text()).contains("U hebt geen meldingen ingesteld");
        assertThat(new Browser(reader).open(PAGE).status()).isEqualTo(303);
    }
}
