package nl.stedenband.web.account;

import static nl.stedenband.web.account.SignedInService.add;
import static org.assertj.core.api.Assertions.assertThat;

import nl.stedenband.account.AccountRole;
import nl.stedenband.web.Reader;
import org.junit.jupiter.api.Test;

/** Operators look at how caches serve. */
class CachesTest {

    @Test
    void adminsSeeHowCachesServeAndNobodyElseDoes() {
        Reader reader = SignedInService.empty();
        add("bert@vng.example", AccountRole.ADMIN);
        Browser browser = new Browser(reader);

        assertThat(browser.open("/caches").html().text()).doesNotContain("\"hits\"");
        SignedInService.setUp(browser, "bert@vng.example");
        Browser.Response caches = browser.open("/caches");

        assertThat(caches.status()).isEqualTo(200);
        assertThat(caches.html().text())
                .contains("\"name\":\"evidence\"", "\"name\":\"pages\"", "\"hits\":", "\"mostWeight\":128000000");
    }
}
