package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Telephone;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** On a telephone tables of those who work here are cards, which nobody has to move sideways. */
class TelephoneTablesTest {
    private static final String NAME = "fleur@vng.example";
    private static final String WIDER = "return [...document.querySelectorAll('main .wide')]"
            + ".filter(region => region.scrollWidth > region.clientWidth).length";

    private final DeskOffice office = new DeskOffice();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void noTableIsWiderThanTheScreen() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        office.anna()
                .send(
                        "/en/desk/contacts",
                        "/en/desk/contacts",
                        "municipality",
                        "gm0002",
                        "mailbox",
                        "internationale-samenwerking-en-stedenbanden@nieuwstad.example");
        SignedInService.add(NAME, AccountRole.DESK, AccountRole.EDITOR, AccountRole.ADMIN);
        ChromeDriver browser = Chromium.withScripts();
        browser.get(office.reader().address("/nl/aanmelden"));
        browser.findElement(By.cssSelector("main input[name=name]")).sendKeys(NAME);
        browser.findElement(By.cssSelector("main input[name=password]")).sendKeys(SignedInService.PASSWORD);
        browser.findElement(By.cssSelector("main form")).submit();
        Telephone telephone =
                new Telephone(browser.findElement(By.cssSelector("main code")).getText());
        browser.findElement(By.cssSelector("main input[name=code]")).sendKeys(telephone.code());
        browser.findElement(By.cssSelector("main form")).submit();
        Chromium.resize(browser, 375, 800);
        for (String path : List.of(
                "/nl/loket/contacts", "/nl/logboek", "/nl/gebruikers", "/nl/wijzigen", "/en/log", "/en/users")) {
            browser.get(office.reader().address(path));
            assertThat(browser.findElements(By.cssSelector("main"))).as(path).hasSize(1);
            assertThat(browser.executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(path)
                    .isEqualTo(0L);
            assertThat(browser.executeScript(WIDER)).as(path).isEqualTo(0L);
            assertThat(Chromium.violationsLightAndDark(browser)).as(path).isEmpty();
        }
        assertThat(browser.findElements(By.cssSelector("main table.cards"))).isNotEmpty();
    }
}
