package nl.stedenband.web.account;

import static nl.stedenband.web.account.SignedInService.PASSWORD;
import static nl.stedenband.web.account.SignedInService.add;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Programs ask in somebody's name with a token. */
class TokenTest {
    private final Reader reader = SignedInService.empty();
    private final Browser browser = new Browser(reader);
    private final Account anna = add("anna@vng.example", AccountRole.EDITOR);

    @Test
    void aTokenIsShownOnceAndTellsWhoseItIsAndWhatItMay() {
        String token = make("role", "editor");

        assertThat(browser.open("/en/account").html().text())
                .contains("nightly copies")
                .doesNotContain(token);
        assertThat(ask(token).html().text()).contains(anna.id().value(), "anna@vng.example", "[\"editor\"]");
    }

    @Test
    void aTokenMayNoMoreThanItsAccountStillMay() {
        String token = make("role", "editor");
        TestGraph.shared().bean(Accounts.class).setRoles(anna.id(), Set.of(), SignedInService.TEST);

        assertThat(ask(token).html().text()).contains("\"roles\":[]");
    }

    @Test
    void nobodyMakesATokenOfRightsThatTheyLackNorOfAnAdmin() {
        browser.signIn("anna@vng.example", PASSWORD);

        assertThat(send("role", "desk").status()).isEqualTo(422);
        assertThat(send("role", "admin").status()).isEqualTo(422);
        assertThat(browser.send("/en/account", "/en/account/tokens", "purpose", "for ever", "days", "9999")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aTokenThatIsRevokedIsRefusedAtOnce() {
        String token = make("role", "editor");
        Document page = browser.open("/en/account").html();
        String revoke = page.select("form[action$=revoke]").attr("action");
        browser.send("/en/account", revoke);
        Browser.Response refused = ask(token);

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.headers().get("www-authenticate").get(0)).contains("error=\"invalid_token\"");
        assertThat(refused.headers().get("content-type").get(0)).startsWith("application/problem+json");
    }

    @Test
    void theInterfaceKnowsNobodyByACookieAndPagesNobodyByAToken() {
        String token = make("role", "editor");

        assertThat(browser.open("/v1/account").status()).isEqualTo(401);
        assertThat(new Browser(reader)
                        .open("/en/account", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(303);
        assertThat(ask(token).headers().get("cache-control")).containsExactly("no-store");
    }

    private String make(String... fields) {
        browser.signIn("anna@vng.example", PASSWORD);
        return send(fields).html().select("[role=status] code").text();
    }

    private Browser.Response send(String... fields) {
        return browser.send(
                "/en/account", "/en/account/tokens", "purpose", "nightly copies", "days", "10", fields[0], fields[1]);
    }

    private Browser.Response ask(String token) {
        return new Browser(reader).open("/v1/account", "Authorization", "Bearer " + token);
    }
}
