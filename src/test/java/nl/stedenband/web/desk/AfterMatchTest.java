package nl.stedenband.web.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.account.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Officers write down how the work went after a match. */
class AfterMatchTest {
    private final DeskOffice office = new DeskOffice();
    private final Browser anna = office.anna();
    private final String opened = office.openCase();

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aPhaseIsPlannedOnceATownSaidYesAndTakesPlace() {
        assertThat(alert(plan("execution", "2024-09-01", "2024-10-01")))
                .contains("Phase: comes once a municipality said yes");
        assertThat(anna.open(opened).html().select("button[value=add-phase]")).isEmpty();
        matchTown();

        assertThat(plan("execution", "1 september 2024", "1 oktober 2024", "format-group-visit", "yes")
                        .status())
                .isEqualTo(303);
        assertThat(text(opened))
                .contains("Execution overdue Planned 1 September 2024 – 1 October 2024 Took place not begun yet")
                .contains("Formats of exchange Group visit");
        send("do", "phase-went", "phase", "1", "phase-begun", "2024-09-02");
        assertThat(text(opened)).contains("begun on 2 September 2024", "overdue");
        send("do", "phase-went", "phase", "1", "phase-begun", "2024-09-02", "phase-ended", "2024-10-08");

        assertThat(text(opened))
                .contains("Took place 2 September 2024 – 8 October 2024")
                .doesNotContain("overdue");
        assertThat(text(opened + "/history"))
                .contains(
                        "Phase 1, execution, is planned",
                        "1 September 2024 – 1 October 2024",
                        "Phase 1 took place",
                        "2 September 2024 – 8 October 2024");
        assertThat(text(opened.replace("/en/desk", "/nl/loket") + "/history"))
                .contains("1 september 2024 – 1 oktober 2024");
        assertThat(anna.open(opened + "/history")
                        .html()
                        .select("table.cards td[data-label=After]")
                        .text())
                .contains("1 September 2024");
        assertThat(text(opened.replace("/en/desk", "/nl/loket")))
                .contains(
                        "Na de match",
                        "Uitvoering Gepland 1 september 2024 – 1 oktober 2024",
                        "Werkbezoek met een groep");
    }

    @Test
    void daysThatCannotBeAreToldAndWhatWasWrittenStays() {
        matchTown();

        Browser.Response refused = plan("agreement", "2024-12-01", "2024-11-01", "phase-ended", "2199-01-01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(alert(refused))
                .contains("Planned end (last day): comes before its begin")
                .contains("Really ended on: '2199-01-01' has yet to come")
                .contains("Really began on: is missing");
        assertThat(refused.html()
                        .select("details[open] input[name=phase-planned-end]")
                        .val())
                .isEqualTo("2024-11-01");
        assertThat(alert(plan("agreement", "soon", ""))).contains("Planned begin: 'soon' is not a day", "is missing");
        assertThat(alert(plan("dreaming", "2024-12-01", "2024-12-02"))).contains("Kind of phase");
        assertThat(alert(anna.send(opened, opened, "do", "phase-went", "phase", "7")))
                .contains("Phase");
    }

    @Test
    void aPhaseIsCorrectedAndErasedWithAReasonAndItsNumberIsNotGivenAgain() {
        matchTown();
        plan("agreement", "2024-11-01", "2024-12-01");

        assertThat(alert(anna.send(opened, opened, "do", "erase-phase", "phase", "1")))
                .contains("is missing");
        send(phase("correct-phase", "evaluation", "2025-01-01", "2025-02-01", "phase", "1", "reason", "wrong year"));
        assertThat(text(opened))
                .contains(
                        "Evaluation overdue Planned 1 January 2025 – 1 February 2025",
                        "Phase 1: corrected",
                        "wrong year");
        assertThat(text(opened + "/history")).contains("1 November 2024 – 1 December 2024");
        send("do", "erase-phase", "phase", "1", "reason", "another case");

        assertThat(text(opened)).contains("No phase was planned yet.", "Phase 1: erased");
        assertThat(text(opened + "/history"))
                .doesNotContain("1 November 2024 – 1 December 2024")
                .doesNotContain("1 January 2025");
        plan("agreement", "2024-11-01", "2024-12-01");
        assertThat(anna.open(opened).html().select("input[name=phase]").eachAttr("value"))
                .containsOnly("2");
    }

    @Test
    void ofTwoOfficersWhoPlanAtOnceTheSecondIsToldWhatTheFirstDid() {
        matchTown();
        Browser bert = office.officer(DeskOffice.BERT);
        String seen = anna.open(opened).html().select("input[name=version]").val();
        bert.send(opened, opened, phase("add-phase", "agreement", "2024-11-01", "2024-12-01"));

        Browser.Response second = plan("execution", "2025-01-01", "2025-02-01", "version", seen);

        assertThat(second.status()).isEqualTo(409);
        assertThat(alert(second))
                .contains(
                        "bert@vng.example was first",
                        "Phase 1, agreement, is planned",
                        "1 November 2024 – 1 December 2024");
        assertThat(second.html()
                        .select("details[open] input[name=phase-planned-end]")
                        .val())
                .isEqualTo("2025-02-01");
    }

    private void matchTown() {
        send("do", "approach", "town", "gm0002", "why", "it asked");
        send("do", "answer", "town", "gm0002", "answer", "yes");
    }

    private Browser.Response plan(String kind, String begin, String end, String... more) {
        return anna.send(opened, opened, phase("add-phase", kind, begin, end, more));
    }

    private static String[] phase(String button, String kind, String begin, String end, String... more) {
        List<String> fields = new ArrayList<>(
                List.of("do", button, "phase-kind", kind, "phase-planned-begin", begin, "phase-planned-end", end));
        fields.addAll(List.of(more));
        return fields.toArray(String[]::new);
    }

    private void send(String... fields) {
        Browser.Response response = anna.send(opened, opened, fields);
        assertThat(response.status()).as(alert(response)).isEqualTo(303);
    }

    private String text(String path) {
        return anna.open(path).html().select("main").text();
    }

    private static String alert(Browser.Response response) {
        return response.html().select("[role=alert]").text();
    }
}
