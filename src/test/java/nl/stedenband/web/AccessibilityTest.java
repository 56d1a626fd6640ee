package nl.stedenband.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.importing.reference.OnReferenceData;
import nl.stedenband.importing.reference.ReferenceGraph;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every kind of page in a real Chromium: axe finds nothing wrong, and it fits on small screens. */
@OnReferenceData
class AccessibilityTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    private static Reader reader;
    private static ChromeDriver browser;

    @BeforeAll
    static void start() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        reader = Reader.on(ReferenceGraph.loaded().address());
        browser = Chromium.withScripts();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.quit();
            reader.close();
        }
    }

    @Test
    void axeFindsNothingWrongInBothLanguagesLightAndDark() {
        List<String> wrong = new ArrayList<>();
        for (String path : everyKindOfPage()) {
            open(path);
            look(path, wrong);
            browser.findElement(By.cssSelector("a.language")).click();
            look(path + " in English", wrong);
        }
        assertThat(wrong).isEmpty();
    }

    private static void look(String where, List<String> wrong) {
        Chromium.prefer(browser, "light");
        Chromium.violations(browser).forEach(line -> wrong.add(where + ": " + line));
        Chromium.prefer(browser, "dark");
        Chromium.violationsOfContrast(browser).forEach(line -> wrong.add(where + " in the dark: " + line));
    }

    @Test
    void nothingIsWiderThanAScreenOf320Pixels() {
        Chromium.resize(browser, 320, 800);
        List<String> wider = new ArrayList<>();
        for (String path : everyKindOfPage()) {
            open(path);
            if (widthBeyond() > 0) {
                wider.add(path);
            }
        }
        assertThat(wider).isEmpty();
    }

    /** Puts them where those find them who want to look before they release. */
    @Test
    void theMainPagesArePicturedWideAndNarrow() throws IOException {
        Files.createDirectories(PICTURES);
        Chromium.prefer(browser, "light");
        for (int width : new int[] {1280, 375}) {
            for (var page : MainPages.addresses().entrySet()) {
                Chromium.resize(browser, width, 800);
                open(page.getValue());
                Long height = (Long) browser.executeScript("return document.documentElement.scrollHeight");
                Chromium.resize(browser, width, height.intValue());
                Path picture = PICTURES.resolve("%s-%d.png".formatted(page.getKey(), width));
                Files.write(picture, browser.getScreenshotAs(OutputType.BYTES));
                assertThat(widthBeyond()).as(picture.toString()).isZero();
            }
        }
    }

    /** Pictures that are drawn by a script are there when this returns. */
    private static void open(String path) {
        browser.get(reader.address(path));
        if (!browser.findElements(By.cssSelector("figure.network")).isEmpty()) {
            browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
            browser.findElement(By.cssSelector("figure.network[data-drawn]"));
            browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        }
    }

    private static long widthBeyond() {
        return (Long) browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static List<String> everyKindOfPage() {
        return Stream.concat(
                        MainPages.addresses().values().stream(),
                        Stream.of(
                                "/nl/gemeenten/gm0503",
                                "/nl/gemeenten?q=delft",
                                "/nl/banden?q=delft",
                                "/nl/banden/p-aeb735e010c30c5f",
                                "/nl/landen/TR",
                                "/nl/register",
                                "/nl/themas",
                                "/nl/programmas/logo-south",
                                "/nl/organisaties/vng-international",
                                "/nl/beleidsterreinen/algemeen-bestuur",
                                "/nl/bronnen",
                                "/nl/bronnen/vng-2009",
                                "/nl/zoeken?q=keulen",
                                "/nl/zoeken?q=xyzzy",
                                "/nl/vragen",
                                "/nl/vragen/active-in-country?country=GH&asOf=2008-06-30",
                                "/nl/vragen/within-hops?from=Nowhere&hops=99&reach=far",
                                "/nl/begrippen",
                                "/nl/inlezen",
                                "/nl/verkennen",
                                "/nl/verkennen?open=municipality/gm0106,partnerCity/Q268&asOf=2009-12-31",
                                "/nl/vragen/origin-twinnings?asOf=2009-06-30&view=map",
                                "/nl/vragen/origin-twinnings?asOf=2009-06-30&view=chart&by=residents",
                                "/nl/vragen/shared-networks?asOf=2009-06-30&view=chart",
                                "/nl/enquetes/NCDO-herkomst",
                                "/nl/paden",
                                "/nl/enquetes",
                                "/nl/vragen/growth?asOf=2009-12-31&view=chart",
                                "/nl/programmas",
                                "/nl/over",
                                "/nl/citeren",
                                "/nl/toegankelijkheid",
                                "/nl/interface",
                                "/nl/interface/networks",
                                "/nl/gemeenten/gm9999"))
                .toList();
    }
}
