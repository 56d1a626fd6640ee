package nl.stedenband.web.account;

import static nl.stedenband.web.account.SignedInService.PASSWORD;
import static nl.stedenband.web.account.SignedInService.add;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.FirstAccount;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** People look after their accounts, and admins after those of others. */
class AccountPagesTest {
    private static final String OTHER = "drie kamelen op het ijs";

    private final Reader reader = SignedInService.empty();
    private final Browser browser = new Browser(reader);

    @Test
    void anotherPasswordEndsTheSessionsElsewhere() {
        add("anna@vng.example", AccountRole.EDITOR);
        browser.signIn("anna@vng.example", PASSWORD);
        Browser elsewhere = new Browser(reader);
        elsewhere.signIn("anna@vng.example", PASSWORD);

        assertThat(setPassword("not the one of now", OTHER)
                        .html()
                        .select("[role=alert]")
                        .text())
                .contains("this is not the password of now");
        assertThat(setPassword(PASSWORD, OTHER).status()).isEqualTo(303);
        assertThat(browser.open("/en/account").status()).isEqualTo(200);
        assertThat(elsewhere.open("/en/account").status()).isEqualTo(303);
        assertThat(elsewhere.signIn("anna@vng.example", PASSWORD).status()).isEqualTo(422);
        assertThat(elsewhere.signIn("anna@vng.example", OTHER).status()).isEqualTo(303);
    }

    @Test
    void anAdminGivesAnAccountByALinkThatWorksOnce() {
        add("bert@vng.example", AccountRole.ADMIN);
        SignedInService.setUp(browser, "bert@vng.example");
        Document users = browser.send("/en/users", "/en/users", "name", "carla@vng.example", "role", "editor")
                .html();
        URI link = URI.create(users.select("[role=status] code").text());
        String page = link.getPath() + '?' + link.getQuery();

        Browser carla = new Browser(reader);
        assertThat(carla.send(page, "/en/sign-in/link", "new-password", OTHER, "again", OTHER)
                        .location())
                .isEqualTo("/en/sign-in");
        assertThat(carla.signIn("carla@vng.example", OTHER).location()).isEqualTo("/en/account");
        assertThat(new Browser(reader).open(page).status()).isEqualTo(404);
    }

    @Test
    void whatWasDoneIsInTheLogWithoutSecrets() {
        Account bert = add("bert@vng.example", AccountRole.ADMIN);
        SignedInService.setUp(browser, "bert@vng.example");
        browser.send("/en/users", "/en/users", "name", "carla@vng.example", "role", "editor");
        new Browser(reader).signIn("bert@vng.example", "een verkeerd wachtwoord");
        Document log = browser.open("/en/log").html();

        assertThat(log.select("tbody tr").eachText())
                .anySatisfy(row -> assertThat(row).contains("bert@vng.example", "link made", "done", browser.address()))
                .anySatisfy(
                        row -> assertThat(row).contains("signed in", bert.id().value(), "refused"))
                .anySatisfy(row -> assertThat(row).contains("account added", "test"));
        assertThat(log.text()).doesNotContain("een verkeerd wachtwoord", PASSWORD, "carla@vng.example");
    }

    @Test
    void anErasedAccountLeavesWhatItDidAndNobodyKnowsWho() {
        add("bert@vng.example", AccountRole.ADMIN);
        SignedInService.setUp(browser, "bert@vng.example");
        Account anna = add("anna@vng.example", AccountRole.EDITOR);
        Browser annas = new Browser(reader);
        annas.signIn("anna@vng.example", PASSWORD);
        browser.send("/en/users", "/en/users/" + anna.id().value(), "do", "remove", "confirmed", "yes");

        assertThat(annas.open("/en/account").status()).isEqualTo(303);
        assertThat(browser.open("/en/log?account=" + anna.id().value())
                        .html()
                        .select("tbody tr")
                        .text())
                .contains(anna.id().value(), "signed in")
                .doesNotContain("anna@vng.example", annas.address());
    }

    @Test
    void theLastAdminStays() {
        Account bert = add("bert@vng.example", AccountRole.ADMIN);
        add("anna@vng.example", AccountRole.EDITOR);
        SignedInService.setUp(browser, "bert@vng.example");

        assertThat(browser.send("/en/users", "/en/users/" + bert.id().value(), "do", "remove", "confirmed", "yes")
                        .html()
                        .select("[role=alert]")
                        .text())
                .contains("last account with the role admin");
        assertThat(browser.open("/en/users").status()).isEqualTo(200);
    }

    @Test
    void nothingReadableOfAnAccountIsInTheDatabase() {
        add("bert@vng.example", AccountRole.ADMIN, AccountRole.EDITOR);
        SignedInService.setUp(browser, "bert@vng.example");
        browser.send("/en/account", "/en/account/tokens", "purpose", "nightly copies", "days", "10", "role", "editor");

        assertThat(TestGraph.shared()
                        .query("MATCH (n) WHERE NOT n:Registry RETURN collect(properties(n)) AS all")
                        .get(0)
                        .get("all")
                        .toString())
                .contains("account-", "argon2id")
                .doesNotContain("bert", "vng.example", "nightly", browser.address(), PASSWORD);
        assertThat(TestGraph.shared().query("MATCH (n)-[r]-() WHERE NOT n:__Neo4jMigration RETURN r"))
                .isEmpty();
    }

    @Test
    void theFirstAccountIsMadeWithTheCodeThatTheServicePrints() {
        String page = "/en/sign-in/link?code=" + reader.bean(FirstAccount.class).code();

        assertThat(browser.open("/en/sign-in/link?code=guessed").status()).isEqualTo(404);
        browser.send(page, "/en/sign-in/link", "name", "bert", "new-password", PASSWORD, "again", PASSWORD);
        SignedInService.setUp(browser, "bert");
        assertThat(browser.open("/en/users").status()).isEqualTo(200);
        assertThat(new Browser(reader).open(page).status()).isEqualTo(404);
    }

    @Test
    void theLinkForTheFirstAccountOffersNothingOnceACommandMadeOne() {
        String page = "/en/sign-in/link?code=" + reader.bean(FirstAccount.class).code();
        assertThat(browser.open(page).html().select("main form")).hasSize(1);
        SignedInService.add("bert", AccountRole.ADMIN);

        Browser.Response spent = browser.open(page);

        assertThat(spent.status()).isEqualTo(404);
        assertThat(spent.html().select("main").text()).contains("there is an account already", "Sign in");
        assertThat(spent.html().select("main form")).isEmpty();
    }

    private Browser.Response setPassword(String old, String password) {
        return browser.send(
                "/en/account", "/en/account/password", "password", old, "new-password", password, "again", password);
    }
}
