package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.Map;
import nl.stedenband.account.AccountRole;
import nl.stedenband.desk.attachment.SampleFiles;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignInPage;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;

/** An officer types a name, chooses the place from what is suggested meanwhile, and finds the request on a telephone. */
class IntakeBrowserTest {
    private static final String NAME = "dirk@vng.example";
    private static final String POINTING = "eva@vng.example";
    private static final By SUGGESTED = By.cssSelector("#places input[value='GH//Kumasi']");

    private final DeskOffice office = new DeskOffice();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aPlaceIsSuggestedWhileItsNameIsTyped() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        SignedInService.add(NAME, AccountRole.DESK);
        ChromeDriver browser = Chromium.withScripts();
        SignInPage.signIn(browser, office.reader(), NAME);

        browser.get(office.reader().address("/nl/loket/requests/new"));
        browser.findElement(By.id("name")).sendKeys("kumas");
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(20));
        browser.findElement(SUGGESTED);
        assertThat(Chromium.violationsLightAndDark(browser)).isEmpty();
        chooseSuggested(browser);
        browser.findElement(By.id("theme")).sendKeys("afval");
        Chromium.follow(browser, () -> browser.findElement(By.cssSelector("form .buttons button"))
                .click());
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("Kumasi", "Ghana", "afval");

        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 375, "height", 800, "deviceScaleFactor", 1, "mobile", true));
        browser.get(office.reader().address("/nl/loket"));
        assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(375L);
        assertThat(browser.executeScript("const table = document.querySelector('.cards');"
                        + "return table.scrollWidth <= table.parentElement.clientWidth"
                        + " && table.querySelector('.status-first').getBoundingClientRect().top"
                        + " < table.querySelector('td[data-label]').getBoundingClientRect().top"))
                .isEqualTo(true);
        String opened = office.openCase();
        office.anna()
                .sendFile(
                        opened,
                        opened + "/attachments",
                        new Browser.SentFile("a".repeat(120) + ".pdf", "application/pdf", SampleFiles.pdf("hello")));
        browser.get(office.reader().address(opened));
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("a".repeat(120));
        assertThat(browser.executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(375L);
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        assertThat(browser.findElement(By.cssSelector(".visitor")).isDisplayed())
                .isFalse();
        browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "screen"));
        browser.get(office.reader().address("/nl/loket/requests/sheet"));
        assertThat(Chromium.violationsLightAndDark(browser)).isEmpty();
    }

    @Test
    void aPlaceIsPointedAtOnATelephone() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        SignedInService.add(POINTING, AccountRole.DESK);
        ChromeDriver browser = Chromium.withScripts();
        SignInPage.signIn(browser, office.reader(), POINTING);
        Chromium.resize(browser, 375, 800);

        browser.get(office.reader().address("/nl/loket/requests/new"));
        browser.findElement(By.cssSelector("#country option[value=GH]")).click();
        click(browser, "button[value=map]");
        assertThat(Chromium.violationsLightAndDark(browser)).isEmpty();
        assertThat(browser.findElement(By.cssSelector(".pointing .large")).isDisplayed())
                .isFalse();
        click(browser, ".pointing .small");
        browser.findElement(By.cssSelector("#places input[value^='GH/']")).click();
        click(browser, "form .buttons button");
        assertThat(browser.findElement(By.tagName("main")).getText()).contains("Ghana");
    }

    private static void click(ChromeDriver browser, String selector) {
        Chromium.follow(
                browser, () -> browser.findElement(By.cssSelector(selector)).click());
    }

    /** Suggestions that come late take the place of those that are there. */
    private static void chooseSuggested(ChromeDriver browser) {
        for (int attempt = 1; ; attempt++) {
            try {
                browser.findElement(SUGGESTED).click();
                return;
            } catch (StaleElementReferenceException e) {
                if (attempt == 20) {
                    throw e;
                }
            }
        }
    }
}
