package nl.stedenband.web.account;

import static nl.stedenband.web.account.SignedInService.PASSWORD;
import static nl.stedenband.web.account.SignedInService.add;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Telephone;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.Reader;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;

/** An admin signs in and looks after accounts in a real browser, without scripts of ours, and axe finds nothing wrong on the way. */
class AccountBrowserTest {
    private final List<String> wrong = new ArrayList<>();

    @Test
    void anAdminSetsUpASecondFactorMakesATokenAndAddsAnAccount() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        Reader reader = SignedInService.empty();
        add("bert@vng.example", AccountRole.ADMIN, AccountRole.EDITOR);
        ChromeDriver browser = Chromium.withScripts();
        browser.get(reader.address("/nl/gebruikers"));
        check(browser, "/nl/aanmelden", "input[name=password]");
        type(browser, "name", "bert@vng.example");
        send(browser, "password", PASSWORD);

        check(browser, "/nl/aanmelden/second-factor", "svg.qr");
        Telephone telephone =
                new Telephone(browser.findElement(By.cssSelector("main code")).getText());
        assertThat(browser.findElement(By.cssSelector("svg.qr")).getSize().getWidth())
                .isGreaterThan(200);
        send(browser, "code", telephone.code());
        assertThat(browser.findElements(By.cssSelector("ol.codes li"))).hasSize(10);
        Chromium.follow(
                browser, () -> browser.findElement(By.cssSelector("main a")).sendKeys(Keys.ENTER));

        check(browser, "/nl/gebruikers", "input[name=name]");
        send(browser, "name", "carla@vng.example");
        assertThat(browser.findElement(By.cssSelector("[role=status] code")).getText())
                .contains("/nl/aanmelden/link?code=");
        browser.get(reader.address("/nl/account"));
        send(browser, "purpose", "nachtelijke kopie");
        assertThat(browser.findElement(By.cssSelector("[role=status] code")).getText())
                .startsWith("stedenband_");
        check(browser, "/nl/account/tokens", "[role=status] code");
        browser.get(reader.address("/nl/logboek"));
        check(browser, "/nl/logboek", "main table");
        assertThat(wrong).isEmpty();
    }

    /** @param there what the page has that is waited for */
    private void check(ChromeDriver browser, String path, String there) {
        browser.findElement(By.cssSelector(there));
        assertThat(browser.getCurrentUrl()).contains(path);
        Chromium.violationsLightAndDark(browser).forEach(line -> wrong.add(path + " " + line));
    }

    private static void type(ChromeDriver browser, String field, String text) {
        browser.findElement(By.cssSelector("main input[name=" + field + "]")).sendKeys(text);
    }

    private static void send(ChromeDriver browser, String field, String text) {
        Chromium.follow(browser, () -> browser.findElement(By.cssSelector("main input[name=" + field + "]"))
                .sendKeys(text, Keys.ENTER));
    }
}
