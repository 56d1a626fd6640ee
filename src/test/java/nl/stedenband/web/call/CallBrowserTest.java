package nl.stedenband.web.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.Chromium;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** A municipality finds a call and answers it in a real browser, and axe finds nothing wrong on the way. */
class CallBrowserTest {
    private final CallOffice callOffice = new CallOffice();
    private final List<String> wrong = new ArrayList<>();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aMunicipalityAnswersACall() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        callOffice.publish();
        ChromeDriver browser = Chromium.withScripts();
        browser.get(callOffice.office().reader().address("/nl/oproepen"));
        look(browser);
        click(browser, By.linkText("Wie helpt met schoon water?"));
        look(browser);

        browser.findElement(By.cssSelector("#answer-town option[value=gm0002]")).click();
        write(browser, "answer-function", "beleidsadviseur");
        write(browser, "answer-offer", "veertig uur per jaar");
        write(browser, "answer-motivation", "wij kennen de rivier");
        write(browser, "answer-mailbox", "jan.jansen@nieuwstad.example");
        click(browser, By.cssSelector("main form button"));
        assertThat(browser.findElement(By.cssSelector("[role=alert]")).getText())
                .contains("van een persoon");
        look(browser);
        assertThat(browser.findElement(By.id("answer-offer")).getDomProperty("value"))
                .isEqualTo("veertig uur per jaar");

        browser.findElement(By.id("answer-mailbox")).clear();
        write(browser, "answer-mailbox", "info@nieuwstad.example");
        click(browser, By.cssSelector("main form button"));
        assertThat(browser.findElement(By.tagName("h1")).getText()).isEqualTo("Uw antwoord is verstuurd");
        look(browser);

        assertThat(wrong).isEmpty();
        assertThat(TestGraph.shared().bean(CallAnswers.class).listOfCall(1))
                .singleElement()
                .matches(answer -> answer.text().mailbox().equals("info@nieuwstad.example"));
    }

    private void look(ChromeDriver browser) {
        Chromium.violationsLightAndDark(browser).forEach(line -> wrong.add(browser.getCurrentUrl() + " " + line));
    }

    private static void click(ChromeDriver browser, By what) {
        Chromium.follow(browser, () -> browser.findElement(what).click());
    }

    private static void write(ChromeDriver browser, String field, String text) {
        browser.findElement(By.id(field)).sendKeys(text);
    }
}
