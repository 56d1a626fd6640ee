package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nl.stedenband.importing.reference.OnReferenceData;
import nl.stedenband.importing.reference.ReferenceGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pages in a real Chromium: they work without scripts, and axe finds nothing wrong with them. */
@OnReferenceData
class BrowserTest {
    private static Reader reader;

    @BeforeAll
    static void start() {
        assumeTrue(
                Chromium.isHere(),
                "no Chromium with its driver on this machine (Debian: chromium, chromium-driver); pages are not tried in a browser");
        reader = Reader.on(ReferenceGraph.loaded().address());
    }

    @AfterAll
    static void stop() {
        if (reader != null) {
            reader.close();
        }
    }

    @Test
    void fromTheSearchToTheSourceWithoutScripts() {
        ChromeDriver browser = Chromium.withoutScripts();
        try {
            browser.get(reader.address("/nl"));
            browser.findElement(By.id("q")).sendKeys("Delft");
            browser.findElement(By.cssSelector(".hero button")).click();
            browser.findElement(By.cssSelector(".found a")).click();
            assertThat(heading(browser)).isEqualTo("Delft");
            browser.findElement(By.cssSelector("table.ties a[href$='#contradictions']"))
                    .click();
            assertThat(heading(browser)).startsWith("Delft – ");
            WebElement source = browser.findElement(By.cssSelector(".assertions dd a[href^='/nl/bronnen/']"));
            String title = source.getText();
            source.click();
            assertThat(heading(browser)).isEqualTo(title);
            browser.findElement(By.cssSelector("a.language")).click();
            assertThat(browser.getCurrentUrl()).contains("/en/sources/");
        } finally {
            browser.quit();
        }
    }

    @Test
    void aQuestionIsAskedWithoutScripts() {
        ChromeDriver browser = Chromium.withoutScripts();
        try {
            browser.get(reader.address("/en/questions/active-in-country"));
            select(browser.findElement(By.id("country")), "GH");
            browser.findElement(By.cssSelector("main form details summary")).click();
            select(browser.findElement(By.id("status")), "all");
            browser.findElement(By.cssSelector("main form button")).click();
            assertThat(browser.findElement(By.cssSelector("main table")).getText())
                    .contains("Accra")
                    .contains("Kumasi");
            browser.findElement(By.cssSelector(".keep a")).click();
            assertThat(browser.getCurrentUrl()).contains("knownOn=").contains("status=all");
        } finally {
            browser.quit();
        }
    }

    @Test
    void axeFindsNothingWrong() {
        ChromeDriver browser = Chromium.withScripts();
        try {
            for (String path : new String[] {
                "/nl",
                "/nl/gemeenten/gm0503",
                "/en/municipalities?q=delft",
                "/nl/banden?q=delft",
                "/nl/landen/GH",
                "/nl/netwerken/eurocities",
                "/en/sources/vng-2009",
                "/nl/zoeken?q=keulen",
                "/nl/zoeken?q=xyzzy",
                "/nl/vragen",
                "/nl/vragen/active-in-country?country=GH&asOf=2008-06-30",
                "/en/questions/within-hops?from=Nowhere&hops=99&reach=far",
                "/nl/begrippen",
                "/nl/inlezen",
                "/nl/gemeenten/gm9999"
            }) {
                browser.get(reader.address(path));
                assertThat(Chromium.violations(browser)).as(path).isEmpty();
            }
        } finally {
            browser.quit();
        }
    }

    @Test
    void nothingIsWiderThanASmallScreen() {
        ChromeDriver browser = Chromium.withScripts();
        try {
            browser.manage().window().setSize(new Dimension(500, 800));
            for (String path : new String[] {"/nl", "/nl/gemeenten/gm0363", "/nl/vragen/translocal?asOf=2010-06-30"}) {
                browser.get(reader.address(path));
                long beyond = (Long) browser.executeScript(
                        "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
                assertThat(beyond).as(path).isZero();
            }
        } finally {
            browser.quit();
        }
    }

    private static void select(WebElement list, String value) {
        list.findElement(By.cssSelector("option[value='" + value + "']")).click();
    }

    private static String heading(ChromeDriver browser) {
        return browser.findElement(By.tagName("h1")).getText();
    }
}
