package nl.stedenband.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.stedenband.importing.ReferenceGraph;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Every kind of page on the bundled data, in a real Chromium of its own. */
final class PagesInChromium implements AutoCloseable {
    private final Reader reader;
    private final ChromeDriver browser;

    private PagesInChromium(Reader reader, ChromeDriver browser) {
        this.reader = reader;
        this.browser = browser;
    }

    /** Leaves the tests out, and says so, where there is no browser. */
    static PagesInChromium start() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        return new PagesInChromium(Reader.of(ReferenceGraph.loaded()), Chromium.withScripts());
    }

    ChromeDriver browser() {
        return browser;
    }

    /** Pictures that are drawn by a script are there when this returns. */
    void open(String path) {
        browser.get(reader.address(path));
        if (!browser.findElements(By.cssSelector("figure.network")).isEmpty()) {
            browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
            browser.findElement(By.cssSelector("figure.network[data-drawn]"));
            browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        }
    }

    @Override
    public void close() {
        browser.quit();
    }

    static List<String> everyKind() {
        return Stream.concat(
                        MainPages.addresses().values().stream(),
                        Stream.of(
                                "/nl/gemeenten?q=delft",
                                "/nl/banden?q=delft",
                                "/nl/banden/p-aeb735e010c30c5f",
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
                                "/nl/over",
                                "/nl/citeren",
                                "/nl/toegankelijkheid",
                                "/nl/interface",
                                "/nl/interface/networks",
                                "/nl/aanmelden",
                                "/nl/wijzigen/gemeenten/gm0363",
                                "/nl/gemeenten/gm9999"))
                .toList();
    }
}
