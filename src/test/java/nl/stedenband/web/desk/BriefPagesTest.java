package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Actor;
import nl.stedenband.account.Telephone;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.attachment.SampleFiles;
import nl.stedenband.desk.call.CallCriterion;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.desk.call.CallWords;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.ApproachAnswer;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.PrintedPages;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;

/** A case and a municipality on two pages of paper. */
class BriefPagesTest {
    private static final String NAME = "emma@vng.example";
    private static final LocalDate DAY = LocalDate.parse("2026-11-02");
    private static final String LONG = "They have many words for what could be said in few. ".repeat(70);

    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void theBriefOfACaseSaysWhatMattersOfIt() {
        String opened = office.openCase();
        assertThat(brief(opened))
                .contains("Help with the population register", "No municipality is chosen yet.", "No attachments yet.")
                .contains("Certificate of case 1, for request 1, version 1");
        String country = "/en/desk/countries/GH";
        anna.send(
                country, country + "/light", "light", "orange", "light-why", "elections", "light-until", "2099-12-31");
        anna.send(opened, opened, "do", "approach", "town", "gm0002", "why", "they asked", "on", "2026-11-02");
        anna.send(
                opened,
                opened,
                "do",
                "answer",
                "town",
                "gm0002",
                "answer",
                "yes",
                "said",
                "gladly",
                "next",
                "visit",
                "due",
                "2026-12-01");
        anna.sendFile(
                opened,
                opened + "/attachments",
                new Browser.SentFile("Plan.pdf", "application/pdf", SampleFiles.pdf("hello")));

        assertThat(brief(opened))
                .contains("1 December 2026, Nieuwstad, visit", "they asked", "approached on 2 November 2026", "gladly")
                .contains("elections", "Plan.pdf");
        String certificate =
                anna.open(opened + "/certificate").html().select("main").text();
        assertThat(certificate)
                .contains(anna.open(opened + "/brief")
                        .html()
                        .select(".brief code")
                        .text());
        anna.send(opened, opened, "do", "erase-attachment", "attachment", "1", "reason", "another case");
        assertThat(brief(opened)).doesNotContain("Plan.pdf");
    }

    @Test
    void theBriefOfAMunicipalityNamesOpenCallsAndNoOthers() {
        office.request();
        Calls calls = TestGraph.shared().bean(Calls.class);
        for (String title : List.of("Who helps with water?", "Who helped?")) {
            CallWords words = new CallWords(title, title);
            calls.publish(
                    1,
                    new CallText(
                            words,
                            words,
                            List.of("water"),
                            "GH",
                            LocalDate.parse("2099-12-31"),
                            List.of(new CallCriterion(words, 1))),
                    Actor.stranger("test"));
        }
        calls.withdraw(2, 1, "late", Actor.stranger("test"));
        Browser.Response brief = new Browser(office.reader()).open("/en/municipalities/gm0002/brief");

        assertThat(brief.status()).isEqualTo(200);
        assertThat(brief.headers().get("cache-control")).containsExactly("no-store");
        assertThat(brief.html().select("main").text())
                .contains("Nieuwstad abroad", "Who helps with water?, until 31 December 2099")
                .doesNotContain("Who helped?");
        assertThat(anna.open("/en/municipalities/gm9999/brief").status()).isEqualTo(404);
        assertThat(anna.open("/en/municipalities/gm0002/brief?x=1").status()).isEqualTo(400);
    }

    @Test
    void theLongestCaseFitsOnTwoSheetsAndOnATelephone() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        String opened = office.openCase();
        anna.send(
                "/en/desk/requests/1/edit",
                "/en/desk/requests/1/edit",
                "country",
                "GH",
                "name",
                "Twifo",
                "mailbox",
                "info@twifo.example",
                "received",
                "2026-11-01",
                "themes",
                "water\n" + "waste of the town\n".repeat(40),
                "asked",
                LONG,
                "offered",
                LONG);
        Cases cases = TestGraph.shared().bean(Cases.class);
        IntFunction<Approach> approach = number -> Approach.begun(
                        new Named("municipality", "gm1" + number, "Gemeente met een lange naam " + number),
                        DAY,
                        "test",
                        LONG,
                        LONG,
                        DAY.plusDays(number))
                .because(LONG)
                .answered(ApproachAnswer.YES, DAY, LONG, LONG, DAY.plusDays(number));
        IntStream.range(100, 125)
                .forEach(number -> cases.add(
                        1,
                        DeskAction.MUNICIPALITY_APPROACHED,
                        file -> file.with(approach.apply(number)),
                        Actor.stranger("test")));
        for (int i = 0; i < 12; i++) {
            String name = "A rather long name of a plan that somebody wrote %d.pdf".formatted(i);
            anna.sendFile(
                    opened,
                    opened + "/attachments",
                    new Browser.SentFile(name, "application/pdf", SampleFiles.pdf("hello")));
        }
        SignedInService.add(NAME, AccountRole.DESK);
        ChromeDriver browser = Chromium.withScripts();
        signIn(browser);
        for (String path : List.of("/nl/loket/cases/1/brief", "/en/desk/cases/1/brief")) {
            browser.get(office.reader().address(path));
            assertThat(PrintedPages.count(browser)).as(path).isBetween(1, 2);
            assertThat(Chromium.violationsLightAndDark(browser)).isEmpty();
            Chromium.resize(browser, 375, 800);
            assertThat(browser.executeScript(
                            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                    .isEqualTo(0L);
            browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        }
        assertThat(browser.findElement(By.cssSelector(".brief")).getText()).contains("And 18 more.");
    }

    private String brief(String opened) {
        return anna.open(opened + "/brief").html().select(".brief").text();
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
