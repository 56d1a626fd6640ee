package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Telephone;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** An officer takes a case from its match to a result that a colleague confirms, and to its end, in a real browser. */
class AfterMatchBrowserTest {
    private static final String NAME = "carla@vng.example";

    private final DeskOffice office = new DeskOffice();
    private final List<String> wrong = new ArrayList<>();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aCaseGoesFromItsMatchToAResultAndItsEnd() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        String opened = office.openCase();
        MatchedCase.sayYes(office.anna(), opened);
        office.anna().send(opened, opened, MatchedCase.closing());
        Browser bert = office.officer(DeskOffice.BERT);
        SignedInService.add(NAME, AccountRole.DESK);
        ChromeDriver browser = Chromium.withScripts();
        signIn(browser);

        browser.get(office.reader().address("/nl/loket/cases/1"));
        choose(browser, "add-phase", "phase-kind", "execution");
        write(browser, "add-phase", Map.of("phase-planned-begin", "2024-09-01", "phase-planned-end", "2024-10-01"));
        form(browser, "add-phase").findElement(By.name("format-group-visit")).click();
        press(browser, "add-phase");
        assertThat(shown(browser)).contains("Uitvoering te laat", "1 september 2024 – 1 oktober 2024");
        browser.get(office.reader().address("/nl/loket"));
        browser.findElement(By.cssSelector("main .notice a")).click();
        assertThat(shown(browser)).contains("Uitvoering: nog geen einde vastgelegd", "dagen te laat");
        look(browser);
        browser.get(office.reader().address("/nl/loket/cases/1"));
        write(browser, "phase-went", Map.of("phase-begun", "2024-09-02", "phase-ended", "2024-10-08"));
        press(browser, "phase-went");
        write(
                browser,
                "add-result",
                Map.of(
                        "result-indicator", "huishoudens met water",
                        "result-baseline", "100",
                        "result-target", "500",
                        "result-actual", "420",
                        "source-title", "Eindverslag",
                        "source-publisher", "Nieuwstad",
                        "source-published", "2024"));
        press(browser, "add-result");
        assertThat(shown(browser)).contains("Dit is door u vastgelegd.");
        assertThat(bert.send(opened, opened, "do", "confirm-result", "result", "1")
                        .status())
                .isEqualTo(303);
        browser.get(office.reader().address("/nl/loket/cases/1"));
        assertThat(shown(browser)).contains("bevestigd door bert@vng.example");
        write(
                browser,
                "add-ending",
                Map.of(
                        "ending-last-day", "2024-11-01",
                        "ending-remains", "het handboek",
                        "source-title", "Brief",
                        "source-publisher", "Nieuwstad",
                        "source-published", "2024"));
        press(browser, "add-ending");
        assertThat(shown(browser)).contains("1 november 2024", "de doelen zijn bereikt", "het handboek");

        for (String path : List.of(
                "/nl/loket/cases/1",
                "/en/desk/cases/1",
                "/nl/loket/cases/1/certificate",
                "/en/desk/cases/1/certificate",
                "/en/desk/reports")) {
            browser.get(office.reader().address(path));
            browser.executeScript("document.querySelectorAll('details').forEach(one => one.open = true)");
            look(browser);
        }
        assertThat(wrong).isEmpty();
    }

    /** With axe, and whether it fits on a telephone. */
    private void look(ChromeDriver browser) {
        String path = browser.getCurrentUrl();
        Chromium.violationsLightAndDark(browser).forEach(line -> wrong.add(path + " " + line));
        Chromium.resize(browser, 375, 800);
        if (!Boolean.TRUE.equals(
                browser.executeScript("return document.documentElement.scrollWidth <= window.innerWidth"))) {
            wrong.add(path + " is wider than a telephone");
        }
        Chromium.violationsLightAndDark(browser).forEach(line -> wrong.add(path + " on a telephone " + line));
        Chromium.resize(browser, 1200, 900);
    }

    /** The form with that button, unfolded. */
    private static WebElement form(ChromeDriver browser, String button) {
        WebElement form = browser.findElement(By.cssSelector("button[value='%s']".formatted(button)))
                .findElement(By.xpath("ancestor::form"));
        browser.executeScript("arguments[0].closest('details').open = true", form);
        return form;
    }

    /** Days as the browser's own field for days gives them. */
    private static void write(ChromeDriver browser, String button, Map<String, String> fields) {
        WebElement form = form(browser, button);
        fields.forEach((name, text) ->
                browser.executeScript("arguments[0].value = arguments[1]", form.findElement(By.name(name)), text));
    }

    private static void choose(ChromeDriver browser, String button, String field, String value) {
        form(browser, button)
                .findElement(By.cssSelector("select[name='%s'] option[value='%s']".formatted(field, value)))
                .click();
    }

    /** And waits until the page is another. */
    private static void press(ChromeDriver browser, String button) {
        WebElement form = form(browser, button);
        browser.executeScript("document.body.dataset.before = 'yes'");
        form.findElement(By.cssSelector("button[value='%s']".formatted(button))).click();
        browser.manage().timeouts().implicitlyWait(Duration.ofSeconds(60));
        browser.findElement(By.cssSelector("body:not([data-before])"));
        browser.manage().timeouts().implicitlyWait(Duration.ZERO);
    }

    private static String shown(ChromeDriver browser) {
        return browser.findElement(By.tagName("main")).getText();
    }

    private void signIn(ChromeDriver browser) {
        browser.get(office.reader().address("/nl/aanmelden"));
        browser.findElement(By.cssSelector("main input[name=name]")).sendKeys(NAME);
        browser.findElement(By.cssSelector("main input[name=password]")).sendKeys(SignedInService.PASSWORD);
        browser.findElement(By.cssSelector("main form")).submit();
        Telephone telephone =
                new Telephone(browser.findElement(By.cssSelector("main code")).getText());
        browser.findElement(By.cssSelector("main input[name=code]")).sendKeys(telephone.code());
        browser.findElement(By.cssSelector("main form")).submit();
    }
}
