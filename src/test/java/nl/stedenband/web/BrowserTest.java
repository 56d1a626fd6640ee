package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pages in a real Chromium: they work without scripts, and with the keyboard alone. */
@OnReferenceData
class BrowserTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        reader = Reader.of(ReferenceGraph.loaded());
    }

    @Test
    void fromTheSearchToTheSourceWithoutScripts() {
        ChromeDriver browser = Chromium.withoutScripts();
        browser.get(reader.address("/nl"));
        browser.findElement(By.id("q")).sendKeys("Delft");
        click(browser, ".hero button");
        click(browser, ".found a");
        assertThat(heading(browser)).isEqualTo("Delft");
        click(browser, "table.ties a[href$='#contradictions']");
        assertThat(heading(browser)).startsWith("Delft – ");
        WebElement source = browser.findElement(By.cssSelector(".assertions dd a[href^='/nl/bronnen/']"));
        String title = source.getText();
        Chromium.follow(browser, source::click);
        assertThat(heading(browser)).isEqualTo(title);
        click(browser, "a.language");
        assertThat(browser.getCurrentUrl()).contains("/en/sources/");
    }

    @Test
    void aQuestionIsAskedWithoutScripts() {
        ChromeDriver browser = Chromium.withoutScripts();
        browser.get(reader.address("/en/questions/active-in-country"));
        select(browser.findElement(By.id("country")), "GH");
        browser.findElement(By.cssSelector("main form details summary")).click();
        select(browser.findElement(By.id("status")), "all");
        click(browser, "main form button");
        assertThat(browser.findElement(By.cssSelector("main table")).getText())
                .contains("Accra")
                .contains("Kumasi");
        click(browser, ".keep a");
        assertThat(browser.getCurrentUrl()).contains("knownOn=").contains("status=all");
    }

    @Test
    void whatIsSuggestedIsReachedByTheArrowKeys() {
        ChromeDriver browser = Chromium.withScripts();
        browser.get(reader.address("/nl"));
        WebElement box = browser.findElement(By.id("q"));
        box.sendKeys("keul");
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
        browser.findElement(By.cssSelector("#q-suggestions a"));
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        box.sendKeys(Keys.ARROW_DOWN);
        WebElement first = browser.switchTo().activeElement();
        assertThat(first.getText()).startsWith("Keulen");
        first.sendKeys(Keys.ESCAPE);
        assertThat(browser.findElements(By.cssSelector("#q-suggestions a"))).isEmpty();
        assertThat(browser.switchTo().activeElement()).isEqualTo(box);
    }

    @Test
    void aMunicipalitysSourcesPicturesAndLikesAreReachedByTheKeyboard() {
        ChromeDriver browser = Chromium.withScripts();
        browser.get(reader.address("/nl/gemeenten/gm0503"));
        browser.findElement(By.cssSelector("#ties details.sources summary")).sendKeys(Keys.ENTER);
        assertThat(browser.findElement(By.cssSelector("#ties details.sources a"))
                        .isDisplayed())
                .isTrue();
        browser.executeScript("document.querySelector('#similar').scrollIntoView()");
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
        assertThat(browser.findElement(By.cssSelector("#similar li a")).getText())
                .isNotBlank();
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        WebElement neighbour = browser.findElement(By.cssSelector("#around svg a"));
        Chromium.follow(browser, () -> neighbour.sendKeys(Keys.ENTER));
        assertThat(heading(browser)).startsWith("Delft – ");
    }

    private static void click(ChromeDriver browser, String selector) {
        Chromium.follow(
                browser, () -> browser.findElement(By.cssSelector(selector)).click());
    }

    private static void select(WebElement list, String value) {
        list.findElement(By.cssSelector("option[value='" + value + "']")).click();
    }

    private static String heading(ChromeDriver browser) {
        return browser.findElement(By.tagName("h1")).getText();
    }
}
