package nl.stedenband.web.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import nl.stedenband.importing.OnReferenceData;
import nl.stedenband.importing.ReferenceGraph;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.Reader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** The map under the keys of a real Chromium. */
@OnReferenceData
class MapBrowserTest {
    private static Reader reader;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        reader = Reader.of(ReferenceGraph.loaded());
        browser = Chromium.withScripts();
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
    }

    @BeforeEach
    void open() {
        browser.get(reader.address("/nl/kaart?year=2010"));
        element(".zoom button");
    }

    @Test
    void theTabKeyStopsOnceOnEachSheetAndArrowsLeadFromMarkToMark() {
        assertThat(browser.findElements(By.cssSelector(".map svg [tabindex='0']")))
                .hasSize(2);
        element(".extents li:last-child a").sendKeys(Keys.TAB);
        String first = focused();
        assertThat(first).contains(": aantal banden ");

        active().sendKeys(Keys.END);
        assertThat(focused()).isNotEqualTo(first).contains(": aantal banden 1");
        active().sendKeys(Keys.HOME);
        assertThat(focused()).isEqualTo(first);
        double before = x();
        active().sendKeys(Keys.ARROW_RIGHT);
        assertThat(x()).isGreaterThan(before);
        assertThat(element(".world .told").getText()).isEqualTo(focused());

        String place = active().getDomAttribute("href");
        active().sendKeys(Keys.ENTER);
        element("code");
        assertThat(browser.getCurrentUrl()).endsWith(place);
    }

    @Test
    void theMapGrowsAndShrinksByKeysAndButtonsAndMarksKeepTheirSize() {
        browser.executeScript("document.querySelector('.world .marks a').focus()");
        double width = width();
        active().sendKeys("+");
        element(".world.moving");
        assertThat(scale()).isGreaterThan(1);
        active().sendKeys("0");
        element(".world:not(.moving)");
        element(".world .zoom button").sendKeys(Keys.ENTER);
        element(".world.moving");
        assertThat(width()).isEqualTo(width);
    }

    @Test
    void theSliderBringsAnotherYearIntoThePageAndTheAddress() {
        browser.get(reader.address("/nl/kaart?year=2018"));
        element(".zoom button");
        String ties = element("#map-summary").getText();
        element("#map-year").sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        element(".years a[rel~=next][data-year='2017']");
        assertThat(browser.getCurrentUrl()).endsWith("/nl/kaart?year=2016");
        assertThat(element("#map-day").getText()).isEqualTo("31 december 2016");
        assertThat(element("#map-summary").getText()).isNotEqualTo(ties);
        assertThat(element("#year").getAttribute("value")).isEqualTo("2016");
        assertThat(element("a.language").getAttribute("href")).endsWith("/en/map?year=2016");
        assertThat(element("#map-table caption").getText()).contains("31 december 2016");

        element(".years a[rel~=prev]").sendKeys(Keys.ENTER);
        element(".years a[rel~=next][data-year='2016']");
        assertThat(browser.getCurrentUrl()).endsWith("?year=2015");
        assertThat(browser.findElements(By.cssSelector(".map svg [tabindex='0']")))
                .hasSize(2);
    }

    @Test
    void aFilterAndAPartOfTheWorldAreKeptInTheAddress() {
        element("#map-form .filters > summary").click();
        element("#country option[value=GH]").click();
        element(".lines a:only-child, .marks a:nth-child(-n+5):last-child");
        element(".extents [data-extent=africa]").sendKeys(Keys.ENTER);
        element(".world.moving");
        element(".years a[href*='extent=africa']");
        assertThat(browser.getCurrentUrl()).contains("country=GH").contains("extent=africa");
    }

    @Test
    void theYearsPlayUntilTheyAreStopped() {
        WebElement play = element("#map-play");
        play.sendKeys(Keys.ENTER);
        assertThat(play.getText()).isEqualTo("Stoppen");
        element(".years a[rel~=prev][data-year='2011']");
        play.sendKeys(Keys.ENTER);
        assertThat(play.getText()).isEqualTo("Afspelen");
    }

    private static WebElement element(String selector) {
        return browser.findElement(By.cssSelector(selector));
    }

    private static WebElement active() {
        return browser.switchTo().activeElement();
    }

    private static String focused() {
        return active().getAttribute("aria-label");
    }

    private static double x() {
        return ((Number) browser.executeScript(
                        "return document.activeElement.querySelector('path').getBoundingClientRect().x"))
                .doubleValue();
    }

    private static double width() {
        return ((Number) browser.executeScript("""
                return parseFloat(getComputedStyle(document.querySelector('.world .marks a:last-child path')).strokeWidth)
                """)).doubleValue();
    }

    private static double scale() {
        return ((Number) browser.executeScript(
                        "return document.querySelector('.world .moves').transform.baseVal.consolidate().matrix.a"))
                .doubleValue();
    }
}
