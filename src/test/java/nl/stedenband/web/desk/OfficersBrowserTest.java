package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.stedenband.account.AccountRole;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.attachment.SampleFiles;
import nl.stedenband.desk.call.AnswerReviewing;
import nl.stedenband.desk.call.CallAnswers;
import nl.stedenband.desk.call.CallCriterion;
import nl.stedenband.desk.call.CallText;
import nl.stedenband.desk.call.CallWords;
import nl.stedenband.desk.call.Calls;
import nl.stedenband.desk.call.WrittenAnswer;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.web.Chromium;
import nl.stedenband.web.account.Browser;
import nl.stedenband.web.account.SignInPage;
import nl.stedenband.web.account.SignedInService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chrome.ChromeDriver;

/** An officer looks at every page of the desk in a real browser, and axe finds nothing wrong on the way. */
class OfficersBrowserTest {
    private static final String NAME = "carla@vng.example";

    private final DeskOffice office = new DeskOffice();
    private final List<String> wrong = new ArrayList<>();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void everyPageOfTheDeskAndOfTheEditorsIsAccessible() {
        assumeTrue(Chromium.isHere(), Chromium.MISSING);
        String opened = office.openCase();
        office.anna()
                .send(
                        opened,
                        opened,
                        "do",
                        "approach",
                        "town",
                        "gm0002",
                        "why",
                        "they asked",
                        "on",
                        "2026-11-02",
                        "due",
                        "2026-11-09");
        office.anna()
                .send(
                        "/en/desk/contacts",
                        "/en/desk/contacts",
                        "municipality",
                        "gm0002",
                        "mailbox",
                        "info@nieuwstad.example");
        office.anna().send(opened, opened, "do", "note", "text", "a name");
        office.anna().send(opened, opened, "do", "note", "text", "they call");
        office.anna().send(opened, opened, "do", "erase-note", "note", "1", "reason", "a name");
        office.anna()
                .sendFile(
                        opened,
                        opened + "/attachments",
                        new Browser.SentFile("Plan.pdf", "application/pdf", SampleFiles.pdf("hello")));
        SignedInService.add(NAME, AccountRole.DESK, AccountRole.EDITOR);
        edit();
        call();
        ChromeDriver browser = Chromium.withScripts();
        SignInPage.signIn(browser, office.reader(), NAME);
        for (String path : List.of(
                "/nl/loket",
                "/nl/loket?whose=all&state=all",
                "/nl/loket/calendar",
                "/nl/loket/figures",
                "/nl/loket/retention",
                "/nl/loket/reports",
                "/nl/loket/requests/1/destruction",
                "/nl/loket/requests/1/officer",
                "/en/desk/cases/1/officer",
                "/nl/loket/requests/new",
                "/nl/loket/requests/1",
                "/nl/loket/requests/1/history",
                "/nl/loket/requests/1/shortlist",
                "/en/desk/cases/1",
                "/nl/loket/cases/1",
                "/nl/loket/cases/1/brief",
                "/en/desk/cases/1/history",
                "/en/desk/cases/1/certificate",
                "/en/desk/contacts",
                "/en/desk/countries/GH",
                "/nl/loket/cases/1/approach?town=gm0003",
                "/nl/loket/cases/1/approach?town=gm0002",
                "/nl/loket/requests/1/weights",
                "/nl/loket/requests/1/call",
                "/nl/loket/calls",
                "/nl/loket/calls/1",
                "/nl/loket/offers",
                "/nl/loket/calls/1/answers/1",
                "/nl/wijzigen",
                "/nl/wijzigen/tie",
                "/nl/wijzigen/sent",
                "/nl/wijzigen/proposals/1",
                "/nl/wijzigen/revisions/1")) {
            browser.get(office.reader().address(path));
            assertThat(browser.getCurrentUrl()).endsWith(path);
            Chromium.violationsLightAndDark(browser).forEach(line -> wrong.add(path + " " + line));
        }
        assertThat(wrong).isEmpty();
    }

    /** With an answer that two officers let. */
    private static void call() {
        CallWords words = new CallWords("Wie helpt?", "Who helps?");
        CallText text = new CallText(
                words,
                words,
                List.of("water"),
                "GH",
                LocalDate.parse("2099-12-31"),
                List.of(new CallCriterion(words, 1)));
        TestGraph.shared().bean(Calls.class).publish(1, text, Actor.stranger("test"));
        CallAnswers callAnswers = TestGraph.shared().bean(CallAnswers.class);
        Named town = new Named("municipality", "gm0002", "Nieuwstad");
        callAnswers.answer(
                1,
                new WrittenAnswer(town, "officer", "hours", "river", "info@nieuwstad.example"),
                Actor.stranger("test"));
        TestGraph.shared().bean(AnswerReviewing.class).let(1, Actor.stranger("one"));
        TestGraph.shared().bean(AnswerReviewing.class).let(1, Actor.stranger("other"));
    }

    /** A proposal that waits, and a revision. */
    private void edit() {
        String name = "editor@vng.example";
        SignedInService.add(name, AccountRole.EDITOR);
        Browser editor = new Browser(office.reader());
        editor.signIn(name, SignedInService.PASSWORD);
        for (String how : List.of("make", "propose")) {
            editor.send(
                    "/en/edit/tie",
                    "/en/edit/tie",
                    "do",
                    how,
                    "municipality",
                    "gm0002",
                    "name",
                    "Tema",
                    "country",
                    "GH",
                    "source-title",
                    "Letter",
                    "source-publisher",
                    how,
                    "source-published",
                    "2026",
                    "source-rank",
                    "press");
        }
    }
}
