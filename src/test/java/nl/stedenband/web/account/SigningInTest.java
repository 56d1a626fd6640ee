package nl.stedenband.web.account;

import static nl.stedenband.web.account.SignedInService.PASSWORD;
import static nl.stedenband.web.account.SignedInService.add;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.account.AccountRole;
import org.junit.jupiter.api.Test;

/** People sign in, do what they may, and sign out. */
class SigningInTest {
    private final Browser browser = new Browser(SignedInService.empty());

    @Test
    void anEditorSignsInAndOutAgain() {
        add("anna@vng.example", AccountRole.EDITOR);

        assertThat(browser.open("/en/account").location()).isEqualTo("/en/sign-in?then=%2Fen%2Faccount");
        Browser.Response signedIn = browser.signIn("Anna@VNG.example ", PASSWORD);
        assertThat(signedIn.status()).isEqualTo(303);
        assertThat(signedIn.location()).isEqualTo("/en/account");
        assertThat(browser.open("/en/account").html().select("dd").text()).contains("anna@vng.example", "editor");
        assertThat(browser.open("/en/log").status()).isEqualTo(403);

        assertThat(browser.send("/en/account", "/en/account/sign-out").status()).isEqualTo(303);
        assertThat(browser.open("/en/account").status()).isEqualTo(303);
    }

    @Test
    void theCookieOfASessionIsForNobodyElse() {
        add("anna@vng.example", AccountRole.EDITOR);
        Browser.Response signedIn = browser.signIn("anna@vng.example", PASSWORD);

        assertThat(signedIn.headers().get("set-cookie"))
                .filteredOn(cookie -> cookie.startsWith("stedenband-session="))
                .singleElement()
                .asString()
                .contains("HTTPOnly", "SameSite=Strict", "Path=/")
                .doesNotContain("Domain", "anna");
    }

    @Test
    void readersGetNoCookieAndTheirPagesStayForAll() {
        Browser.Response home = browser.open("/en");

        assertThat(home.status()).isEqualTo(200);
        assertThat(home.headers()).doesNotContainKey("set-cookie");
        assertThat(home.headers().get("cache-control")).containsExactly("no-cache");
    }

    @Test
    void whatSomebodyIsShownWhoIsSignedInIsKeptForThemAlone() {
        add("anna@vng.example", AccountRole.EDITOR);
        browser.signIn("anna@vng.example", PASSWORD);

        assertThat(browser.open("/en").headers().get("cache-control")).containsExactly("private, no-cache");
        assertThat(browser.open("/en/account").headers().get("cache-control")).containsExactly("no-store");
    }

    @Test
    void aFormFromElsewhereIsNotTaken() {
        add("anna@vng.example", AccountRole.EDITOR);

        assertThat(browser.post("/en/sign-in", "name", "anna@vng.example", "password", PASSWORD)
                        .status())
                .isEqualTo(403);
        browser.signIn("anna@vng.example", PASSWORD);
        assertThat(browser.post("/en/account/sign-out").status()).isEqualTo(403);
        assertThat(browser.open("/en/account").status()).isEqualTo(200);
    }

    @Test
    void whatABrowserSaysOfWhereItComesFromOpensAndClosesNothing() {
        assertThat(browser.open("/en", "Origin", "https://example.org").status())
                .isEqualTo(200);
        assertThat(browser.open("/v1/municipalities", "Origin", "https://example.org")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void nobodyLearnsWhetherThereIsAnAccount() {
        add("anna@vng.example", AccountRole.EDITOR);
        Browser.Response wrongPassword = browser.signIn("anna@vng.example", "een ander wachtwoord");
        Browser.Response noAccount = browser.signIn("bert@vng.example", "een ander wachtwoord");

        assertThat(wrongPassword.status()).isEqualTo(noAccount.status()).isEqualTo(422);
        assertThat(wrongPassword.html().select("[role=alert]").text())
                .isEqualTo(noAccount.html().select("[role=alert]").text())
                .contains("name and password don't belong together");
    }
}
