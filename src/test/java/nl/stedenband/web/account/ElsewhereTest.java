package nl.stedenband.web.account;

import static nl.stedenband.web.account.SignedInService.add;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.account.AccountRole;
import nl.stedenband.web.Reader;
import org.junit.jupiter.api.Test;

/** People sign in at a provider of identities. */
class ElsewhereTest {
    private final Reader reader = SignedInService.empty();
    private final Browser browser = new Browser(reader);
    private final LocalProvider provider = LocalProvider.started();

    @Test
    void whoHasAnAccountOfTheirMailAddressSignsInElsewhere() {
        add("anna@vng.example", AccountRole.EDITOR);
        assertThat(browser.open("/en/sign-in").html().select("main a").text()).isEqualTo("Sign in with Gemeentelogin");

        provider.saying("7", "Anna@vng.example", true);
        assertThat(signIn().status()).isEqualTo(200);
        assertThat(browser.open("/en/account").html().select("dd").text()).contains("anna@vng.example");
    }

    @Test
    void whoIsKnownStaysSoByAnotherMailAddress() {
        add("anna@vng.example", AccountRole.EDITOR);
        provider.saying("7", "anna@vng.example", true);
        signIn();
        provider.saying("7", "anna@elders.example", true);
        signIn();

        assertThat(browser.open("/en/account").html().select("dd").text()).contains("anna@vng.example");
        provider.saying("8", "anna@vng.example", true);
        assertThat(signIn().status()).isEqualTo(422);
    }

    @Test
    void nobodyComesInWithoutAnAccountNorWithAMailAddressThatIsNotVerified() {
        add("anna@vng.example", AccountRole.EDITOR);

        provider.saying("7", "bert@vng.example", true);
        assertThat(signIn().html().select("[role=alert]").text()).contains("vraag er beheer om");
        provider.saying("8", "anna@vng.example", false);
        assertThat(signIn().status()).isEqualTo(422);
    }

    @Test
    void whoProvedMoreThanAPasswordThereNeedsNoCodeHere() {
        add("bert@vng.example", AccountRole.ADMIN);

        provider.saying("7", "bert@vng.example", true, "pwd");
        signIn();
        assertThat(browser.open("/en/users").status()).isEqualTo(303);
        provider.saying("7", "bert@vng.example", true, "pwd", "mfa");
        signIn();
        assertThat(browser.open("/en/users").status()).isEqualTo(200);
    }

    @Test
    void whatTheProviderDidNotSignOrWasSaidToAnotherBrowserCountsForNothing() {
        add("anna@vng.example", AccountRole.EDITOR);
        provider.saying("7", "anna@vng.example", true).forged();
        assertThat(signIn().status()).isEqualTo(422);

        provider.saying("7", "anna@vng.example", true);
        String back = provider.back(leave().headers().get("location").get(0));
        assertThat(new Browser(reader).open(back).status()).isEqualTo(422);
        assertThat(browser.open(back + "x").status()).isEqualTo(422);
        assertThat(browser.open(back).status()).isEqualTo(200);
    }

    private Browser.Response signIn() {
        return browser.open(provider.back(leave().headers().get("location").get(0)));
    }

    private Browser.Response leave() {
        return browser.open("/en/sign-in/elsewhere");
    }
}
