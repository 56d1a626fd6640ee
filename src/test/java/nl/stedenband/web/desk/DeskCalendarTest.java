package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.util.DateTimeComponents;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Calendars read the days of an officer at a secret address, by the rules of RFC 5545. */
class DeskCalendarTest {
    private static final String PAGE = "/en/desk/calendar";
    private static final String STEP =
            "call, mail; or write \\ to the mayor’s office in Düzce about the register of the population and the water";

    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aCalendarHasTheStepsAndTermsOfItsOfficerAndNothingElse() throws Exception {
        String opened = office.openCase();
        send(
                opened,
                "do",
                "approach",
                "town",
                "gm0002",
                "why",
                "it asked",
                "on",
                "2026-11-02",
                "next",
                STEP,
                "due",
                "2026-11-09");
        send("/en/desk/requests/new", "name", "Tema", "term", "2026-12-01");

        HttpResponse<String> response = get(make());

        assertThat(response.headers().firstValue("content-type").orElse("")).startsWith("text/calendar");
        assertThat(response.headers().firstValue("cache-control").orElse("")).contains("no-store");
        assertThat(response.body()).endsWith("END:VCALENDAR\r\n").doesNotContain("Twifo", "Tema", "anna", "gm0002");
        assertThat(response.body().replace("\r\n", "")).doesNotContain("\n", "\r");
        assertThat(response.body().split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
        ICalendar calendar = Biweekly.parse(response.body()).first();
        assertThat(calendar.validate(ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents().stream().map(DeskCalendarTest::line))
                .containsExactlyInAnyOrder(
                        "case-1-step-1@stedenband 2026-11-09 Case 1: " + STEP,
                        "request-2-term@stedenband 2026-12-01 Request 2: answer expected");
    }

    @Test
    void phasesAfterTheMatchStandInItUntilTheyHaveEnded() throws Exception {
        String opened = office.openCase();
        send(opened, "do", "approach", "town", "gm0002", "why", "it asked", "on", "2026-11-02");
        send(opened, "do", "answer", "town", "gm0002", "answer", "yes");
        for (String kind : List.of("agreement", "execution")) {
            send(
                    opened,
                    "do",
                    "add-phase",
                    "phase-kind",
                    kind,
                    "phase-planned-begin",
                    "2026-11-02",
                    "phase-planned-end",
                    "2027-03-31");
        }
        send(opened, MatchedCase.closing());
        send(opened, "do", "phase-went", "phase", "1", "phase-begun", "2026-11-02", "phase-ended", "2026-11-20");

        assertThat(Biweekly.parse(get(make()).body()).first().getEvents().stream()
                        .map(DeskCalendarTest::line))
                .containsExactly("case-1-phase-2@stedenband 2027-03-31 Case 1: Execution, planned end");
    }

    @Test
    void anAddressThatIsUnknownReplacedOrRevokedIsNothing() throws Exception {
        String first = make();
        String second = make();

        assertThat(get(first).statusCode()).isEqualTo(404);
        assertThat(get(first).body()).isEqualTo("There is no calendar at this address, or not any more.");
        assertThat(get(second).statusCode()).isEqualTo(200);
        String last = second.substring(second.length() - 1);
        for (String other : List.of(
                second.substring(0, second.length() - 1) + (last.equals("A") ? "Q" : "A"), second + "A", PAGE + "/x")) {
            assertThat(get(other).statusCode()).as(other).isEqualTo(404);
        }
        anna.send(PAGE, PAGE, "do", "revoke");
        assertThat(get(second).statusCode()).isEqualTo(404);
        assertThat(get(second).headers().firstValue("content-type").orElse("")).startsWith("text/plain");
        assertThat(get(second.replace("/en/desk/", "/nl/loket/")).body())
                .isEqualTo("Op dit adres staat geen agenda, of niet meer.");
    }

    private static String line(VEvent event) {
        DateTimeComponents day = event.getDateStart().getValue().getRawComponents();
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        return "%s %d-%02d-%02d %s"
                .formatted(
                        event.getUid().getValue(),
                        day.getYear(),
                        day.getMonth(),
                        day.getDate(),
                        event.getSummary().getValue());
    }

    private void send(String page, String... fields) {
        assertThat(anna.send(page, page, fields).status()).isEqualTo(303);
    }

    /** @return the path of a new address */
    private String make() {
        Browser.Response made = anna.send(PAGE, PAGE, "do", "make");
        assertThat(made.status()).isEqualTo(201);
        return URI.create(made.html().select("main code").text()).getPath();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(office.reader().address(path)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
