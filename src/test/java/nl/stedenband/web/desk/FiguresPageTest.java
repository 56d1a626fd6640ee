package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The figures of the desk by year, from what is sealed. */
class FiguresPageTest {
    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void requestsAreCountedByYearCountryThemeAndOutcome() {
        String opened = office.openCase();
        anna.send(opened, opened, "do", "approach", "town", "gm0002", "why", "it asked", "on", "2026-11-19");
        anna.send(opened, opened, "do", "close", "outcome", "none", "reason", "no hours", "closed-on", "2026-11-20");
        add("country", "GH", "received", "2026-02-01", "term", "2026-03-01", "themes", "Water\nwater");
        add("country", "DE", "received", "2025-02-01", "term", "2199-03-01", "themes", "=1+1");

        List<String> sections =
                anna.open("/en/desk/figures").html().select("main section").eachText();

        assertThat(sections).hasSize(2);
        assertThat(sections.get(0))
                .startsWith("2026")
                .contains("all requests 2 0 1 1 0 0 0 1", "Ghana 2 0 1 1 0 0 0 1", "ater 2 0 1 1 0 0 0 1");
        assertThat(sections.get(1)).startsWith("2025").contains("all requests 1 0 0 1 0 0 0 0", "Germany 1");
        assertThat(anna.open("/nl/loket/figures.csv").html().text())
                .contains(
                        "jaar;land;thema;verzoeken;op tijd beantwoord;te laat;nog niet beantwoord;",
                        "2026;GH;;2;0;1;1;0;0;0;1",
                        "2025;;'=1+1;1;0;0;1");
    }

    @Test
    void aRequestIsInTimeWhenItsLastCaseIsClosedOnTheDayItself() {
        String request = add("country", "GH", "received", "2026-02-01", "term", "2026-11-20", "themes", "water");
        String shortlist = request + "/shortlist";
        String opened = anna.send(shortlist, shortlist).location();
        anna.send(opened, opened, "do", "approach", "town", "gm0002", "why", "it asked", "on", "2026-11-19");
        anna.send(opened, opened, "do", "close", "outcome", "none", "reason", "no hours", "closed-on", "2026-11-20");

        assertThat(anna.open("/en/desk/figures").html().select("main section").text())
                .contains("all requests 1 1 0 0 0 0 0 1");
    }

    private String add(String... fields) {
        Browser.Response response = anna.send("/en/desk/requests/new", "/en/desk/requests/new", fields);
        assertThat(response.status())
                .as(response.html().select("[role=alert]").text())
                .isEqualTo(303);
        return response.location();
    }
}
