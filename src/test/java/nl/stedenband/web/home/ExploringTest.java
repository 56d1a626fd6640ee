package nl.stedenband.web.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.function.Consumer;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.Reader;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Looking through the bundled data: charts, published tables, and a network by keyboard in a real Chromium. */
@OnReferenceData
class ExploringTest {
    private static final String GHANA = "/en/questions/origin-twinnings?country=GH&asOf=2009-06-30&view=network";

    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(ReferenceGraph.loaded());
    }

    @Test
    void aPublishedTableStandsBesideWhatTheRegistryCounts() {
        Document page = reader.read("/nl/enquetes/NCDO-herkomst");
        assertThat(page.select("#registry .bars li").first().text())
                .isEqualTo("Turkije Gepubliceerd 13 Het register telt 10");
        assertThat(page.select("#registry h2").text()).contains("30 juni 2007");
        assertThat(page.select("table tbody tr").last().text()).isEqualTo("Totaal 39");
    }

    @Test
    void wavesAndSizeClassesAreBarsBesideEachOther() {
        Document page = reader.read("/en/surveys/VNG-2009-3.1");
        assertThat(page.select(".chart .bars > li").first().text())
                .isEqualTo("0 tot 10.000 Actief in 2009 67 Actief in 2005 58 Actief in 1999 56");
        assertThat(page.select("#registry")).isEmpty();
        assertThat(reader.read("/en/surveys/VNG-2009-5.1").select(".chart h3").eachText())
                .containsExactly("2008 – %", "2005 – %");
    }

    @Test
    void growthShowsWhatStoodAndOfHowManyNoBeginIsKnown() {
        Document page = reader.read("/nl/vragen/growth?asOf=2009-12-31&first=2007&view=chart");
        assertThat(page.select(".multiples > section")).hasSize(6);
        assertThat(page.select(".multiples > section").get(3).text())
                .contains("Het Zuiden", "Begin niet bekend 68", "2007: 3 begonnen");
    }

    @Test
    void theMatrixHasNamesOnBothSides() {
        Document page = reader.read("/nl/vragen/country-matrix?asOf=2009-06-30&view=chart");
        assertThat(page.select(".heat tbody th").first().text()).isEqualTo("Duitsland");
        assertThat(page.select(".heat tbody td").first().className()).isEqualTo("shade-6");
    }

    @Test
    void aNetworkIsWalkedOpenedPinnedAndUndoneByKeyboard() {
        inBrowser(true, browser -> {
            browser.get(reader.address(GHANA));
            WebElement walker = drawn(browser);
            String first = walker.getDomAttribute("aria-label");
            int before = nodes(browser);
            assertThat(before).isEqualTo(10);
            walker.sendKeys(
                    Keys.HOME, Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ARROW_LEFT, Keys.ARROW_UP, Keys.ARROW_UP);
            assertThat(walker.getDomAttribute("aria-label")).isNotEqualTo(first);
            walker.sendKeys(Keys.HOME, Keys.ENTER);
            WebElement focused = browser.switchTo().activeElement();
            assertThat(focused.getText()).isEqualTo("Show neighbours");
            focused.sendKeys(Keys.ENTER);
            await(browser, "[data-do=share][href*='open=']");
            assertThat(nodes(browser)).isGreaterThan(before);
            WebElement pin = browser.findElement(By.cssSelector(".panel [data-do=pin]"));
            pin.sendKeys(Keys.ENTER);
            await(browser, "[data-do=share][href*='#pin=']");
            pin.sendKeys(Keys.ESCAPE);
            assertThat(browser.switchTo().activeElement()).isEqualTo(walker);
            walker.sendKeys(Keys.chord(Keys.CONTROL, "z"));
            assertThat(browser.getCurrentUrl()).doesNotContain("#pin=").contains("open=");
            walker.sendKeys(Keys.chord(Keys.CONTROL, "z"));
            assertThat(browser.getCurrentUrl()).doesNotContain("open=");
            assertThat(nodes(browser)).isEqualTo(before);
        });
    }

    @Test
    void aSharedNetworkOpensAsItWas() {
        inBrowser(true, browser -> {
            browser.get(
                    reader.address(
                            "/nl/verkennen?asOf=2009-12-31&open=municipality/gm0106,network/millennium-gemeenten#pin=municipality/gm0106:40,-30"));
            drawn(browser);
            assertThat(browser.findElements(By.cssSelector(".stage path.pinned")))
                    .hasSize(1);
            assertThat(browser.findElements(By.cssSelector(".stage path.opened")))
                    .hasSize(2);
        });
    }

    @Test
    void withoutScriptsTheTableSaysTheSameAndLeadsOn() {
        inBrowser(false, browser -> {
            browser.get(reader.address("/en/explore?open=municipality/gm0106&asOf=2009-12-31"));
            assertThat(browser.findElement(By.cssSelector("figure.network")).isDisplayed())
                    .isFalse();
            assertThat(browser.findElement(By.cssSelector(".around table")).getText())
                    .contains("Kaliningrad");
            Chromium.follow(browser, () -> browser.findElement(By.cssSelector(".around td:last-child a"))
                    .click());
            assertThat(browser.findElements(By.cssSelector(".around h3 a"))).hasSize(2);
        });
    }

    private static void inBrowser(boolean withScripts, Consumer<ChromeDriver> visit) {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        ChromeDriver browser = withScripts ? Chromium.withScripts() : Chromium.withoutScripts();
        visit.accept(browser);
    }

    /** The button that walks over the nodes, once these are drawn. */
    private static WebElement drawn(ChromeDriver browser) {
        await(browser, "figure.network[data-drawn]");
        return browser.findElement(By.className("walker"));
    }

    private static int nodes(ChromeDriver browser) {
        return browser.findElements(By.cssSelector(".stage .nodes path")).size();
    }

    private static void await(ChromeDriver browser, String selector) {
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
        browser.findElement(By.cssSelector(selector));
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    }
}
