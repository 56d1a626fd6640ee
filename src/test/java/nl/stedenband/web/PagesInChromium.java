package nl.stedenband.web;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.importing.ReferenceGraph;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** Pages on the bundled data, in a real Chromium. */
final class PagesInChromium {
    /** One of every kind of page besides {@link MainPages}. */
    static final List<String> OTHERS = List.of(
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
            "/nl/maten?asOf=2009-12-31",
            "/nl/maten?asOf=1500-01-01&status=certain",
            "/nl/duur?asOf=2009-12-31&by=region",
            "/nl/duur?asOf=1500-01-01",
            "/nl/gelijken?asOf=2009-12-31",
            "/nl/vergelijken?earlier=2000-12-31&asOf=2009-12-31",
            "/nl/vergelijken/change-between-sources?source=vng-2009&other=ncdo-2008",
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
            "/nl/gemeenten/gm0599/brief",
            "/nl/gemeenten/gm9999");

    private static final int NARROWEST = 320;
    private static final int WIDE = 1280;

    /** Tables that have to be moved sideways, but for those of numbers that say so and are moved by keys too. */
    private static final String MOVED_SIDEWAYS = """
            return [...document.querySelectorAll('main .wide:has(table)')]
              .filter(region => region.scrollWidth > region.clientWidth)
              .filter(region => region.tabIndex < 0 || !region.querySelector('.heat') || !region.querySelector('.sideways')?.offsetHeight)
              .map(region => region.querySelector('caption').textContent);
            """;

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
    void open(String path, int width) {
        Chromium.resize(browser, width, 800);
        browser.get(reader.address(path));
        if (!browser.findElements(By.cssSelector("figure.network")).isEmpty()) {
            browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(30));
            browser.findElement(By.cssSelector("figure.network[data-drawn]"));
            browser.manage().timeouts().implicitlyWait(Duration.ZERO);
        }
    }

    /**
     * What is wrong with a page, a line each: on a narrow screen that it or a table is wider; what axe finds in Dutch, light and dark; that it
     * doesn't lead to itself in English; what axe finds there.
     */
    List<String> wrongWith(String path) {
        open(path, NARROWEST);
        List<String> wrong = new ArrayList<>();
        if (widthBeyondTheScreen() > 0) {
            wrong.add("it is wider than %d pixels".formatted(NARROWEST));
        }
        ((List<?>) browser.executeScript(MOVED_SIDEWAYS))
                .forEach(caption -> wrong.add("a table is moved sideways: " + caption));
        Chromium.resize(browser, WIDE, 800);
        wrong.addAll(Chromium.violationsLightAndDark(browser));
        Chromium.follow(
                browser, () -> browser.findElement(By.cssSelector("a.language")).click());
        if (!browser.getCurrentUrl().contains("/en")) {
            wrong.add("it leads to %s instead of itself in English".formatted(browser.getCurrentUrl()));
        }
        Chromium.violationsLightAndDark(browser).forEach(line -> wrong.add("in English: " + line));
        return wrong;
    }

    long widthBeyondTheScreen() {
        return (Long) browser.executeScript(
                "return document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }
}
