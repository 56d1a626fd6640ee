package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Telephone;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** On a telephone tables are cards, which nobody has to move sideways. */
class TelephoneTablesTest {
    private static final String NAME = "fleur@vng.example";
    private static final String WIDER = "return [...document.querySelectorAll('main .wide')]"
            + ".filter(region => region.scrollWidth > region.clientWidth).length";

    private static final Pattern TABLE = Pattern.compile("<table[^>]*>");

    private final DeskOffice office = new DeskOffice();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void noTableIsWiderThanTheScreen() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        office.request();
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
        browser.get(office.reader().address("/v1/shortlists/evaluation"));
        for (String path : List.of(
                "/nl/loket/contacts",
                "/nl/loket/figures",
                "/nl/loket/requests/1/weights",
                "/nl/evaluatie",
                "/nl/algoritme",
                "/nl/logboek",
                "/nl/gebruikers",
                "/en/log",
                "/en/users")) {
            browser.get(office.reader().address(path));
            assertThat(browser.findElements(By.cssSelector("main table.cards")))
                    .as(path)
                    .isNotEmpty();
            assertThat(browser.executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .as(path)
                    .isEqualTo(0L);
            assertThat(browser.executeScript(WIDER)).as(path).isEqualTo(0L);
            assertThat(Chromium.violationsLightAndDark(browser)).as(path).isEmpty();
        }
    }

    @Test
    void everyTableBecomesCardsButThoseOfNumbersInTwoDirections() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/views"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                assertThat(TABLE.matcher(Files.readString(template)).results().map(MatchResult::group))
                        .as(template.toString())
                        .allMatch(table -> table.contains("cards") || table.contains("heat"));
            }
        }
    }
}
