package nl.stedenband.web.account;

import static nl.stedenband.web.account.SignedInService.PASSWORD;
import static nl.stedenband.web.account.SignedInService.add;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.stedenband.account.Account;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Accounts;
import nl.stedenband.account.Telephone;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Reader;
import org.junit.jupiter.api.Test;

/** Those who may do harm prove by telephone, too, who they are. */
class SecondFactorTest {
    private final Reader reader = SignedInService.empty();
    private final Browser browser = new Browser(reader);

    @Test
    void whoHasARoleThatNeedsItSetsItUpBeforeAnythingElse() {
        add("bert@vng.example", AccountRole.ADMIN);

        assertThat(browser.signIn("bert@vng.example", PASSWORD).location()).isEqualTo("/en/sign-in/code");
        assertThat(browser.open("/en/account").status()).isEqualTo(303);
        assertThat(browser.open("/en/log").status()).isEqualTo(303);
        assertThat(browser.open("/en/sign-in/code").location()).isEqualTo("/en/sign-in/second-factor");
        SignedInService.setUp(browser, "bert@vng.example");

        assertThat(browser.open("/en/log").status()).isEqualTo(200);
        assertThat(browser.open("/en/users").html().select("tbody th").text()).contains("bert@vng.example");
    }

    @Test
    void fromThenOnACodeIsAskedForAndEachIsGoodOnce() {
        add("bert@vng.example", AccountRole.DESK);
        Telephone telephone = SignedInService.setUp(browser, "bert@vng.example");

        Browser other = new Browser(reader);
        other.signIn("bert@vng.example", PASSWORD);
        assertThat(prove(other, telephone.code()).status()).isEqualTo(422);
        assertThat(other.open("/en/account").status()).isEqualTo(303);
        assertThat(prove(other, telephone.codeAt(1)).location()).isEqualTo("/en/desk");
        assertThat(other.open("/en/account").status()).isEqualTo(200);
        assertThat(other.open("/en/sign-in/second-factor").status()).isEqualTo(303);
    }

    @Test
    void aCodeOnPaperSignsInOnceWhenTheTelephoneIsLost() {
        add("bert@vng.example", AccountRole.DESK);
        browser.signIn("bert@vng.example", PASSWORD);
        Telephone telephone = new Telephone(browser.open("/en/sign-in/second-factor")
                .html()
                .select("main code")
                .text());
        List<String> codes = browser.send(
                        "/en/sign-in/second-factor", "/en/sign-in/second-factor", "code", telephone.code())
                .html()
                .select("ol.codes code")
                .eachText();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        Browser other = new Browser(reader);
        other.signIn("bert@vng.example", PASSWORD);
        assertThat(prove(other, codes.get(3).toUpperCase().replace("-", " ")).status())
                .isEqualTo(303);
        other.send("/en/account", "/en/account/sign-out");
        other.signIn("bert@vng.example", PASSWORD);
        assertThat(prove(other, codes.get(3)).status()).isEqualTo(422);
    }

    @Test
    void whoGuessesCodesHasToWait() {
        add("bert@vng.example", AccountRole.DESK);
        SignedInService.setUp(browser, "bert@vng.example");
        Browser other = new Browser(reader);
        other.signIn("bert@vng.example", PASSWORD);
        for (int i = 0; i < 5; i++) {
            assertThat(prove(other, "00000" + i).status()).isEqualTo(422);
        }
        Browser.Response slowed = prove(other, "000005");

        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.headers()).containsKey("retry-after");
    }

    @Test
    void whoIsGivenSuchARoleProvesMoreBeforeItCounts() {
        Account anna = add("anna@vng.example", AccountRole.EDITOR);
        browser.signIn("anna@vng.example", PASSWORD);
        TestGraph.shared().bean(Accounts.class).setRoles(anna.id(), Set.of(AccountRole.ADMIN), SignedInService.TEST);

        assertThat(browser.open("/en/users").status()).isEqualTo(303);
        assertThat(browser.signIn("anna@vng.example", PASSWORD).location()).isEqualTo("/en/sign-in/code");
    }

    private static Browser.Response prove(Browser browser, String code) {
        return browser.send("/en/sign-in/code", "/en/sign-in/code", "code", code);
    }
}
