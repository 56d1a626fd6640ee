package nl.stedenband.desk.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.ShortlistSearch;
import nl.stedenband.desk.match.AfterMatch;
import nl.stedenband.desk.match.MatchEnding;
import nl.stedenband.desk.match.MatchPhase;
import nl.stedenband.desk.match.MatchResult;
import nl.stedenband.desk.match.SourceWords;
import nl.stedenband.desk.request.HelpRequest;
import nl.stedenband.desk.request.RequestVersion;
import nl.stedenband.desk.request.Requests;
import nl.stedenband.desk.retention.Dossier;
import nl.stedenband.desk.retention.Dossiers;
import nl.stedenband.graph.TestGraph;
import nl.stedenband.web.SmallRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After a match it is told what nobody wrote down, and the case is kept as long as the work goes on. */
class MissingReportsTest {
    private static final Actor OFFICER = Actor.stranger("test");
    private static final LocalDate PLANNED = LocalDate.parse("2026-06-30");
    private static final SourceWords REPORT = new SourceWords("", "Report", "Nieuwstad", "2026", "", "");

    private final TestGraph graph = TestGraph.shared().reset();
    private final Cases cases = graph.bean(Cases.class);
    private final MissingReports missingReports = graph.bean(MissingReports.class);
    private int number;

    @BeforeEach
    void closeCaseWithMatch() {
        SmallRegistry.recorded();
        RequestVersion asked = graph.bean(Requests.class)
                .add(HelpRequest.ofWords(Map.of("country", "GH", "name", "Twifo", "themes", "water")), OFFICER);
        number = cases.open(asked, graph.bean(ShortlistSearch.class).now(asked), OFFICER)
                .number();
        cases.add(
                number,
                DeskAction.CASE_CLOSED,
                file -> file.with(
                        CaseOutcome.of(CaseOutcome.Kind.EXPERT_POOL, LocalDate.parse("2026-01-31"), List.of(), "")),
                OFFICER);
    }

    @AfterAll
    static void leaveNothing() {
        TestGraph.shared().reset();
    }

    @Test
    void aPhaseIsMissedFromTheDayAfterItShouldHaveEnded() {
        write(AfterMatch.NOTHING.plus(phase(MatchPhase.Kind.AGREEMENT, null)));

        assertThat(missingReports.list(PLANNED)).isEmpty();
        assertThat(missingReports.list(PLANNED.plusDays(3))).singleElement().satisfies(report -> {
            assertThat(report.missing()).isEqualTo(MissingReport.Missing.END);
            assertThat(report.daysLate()).isEqualTo(3);
            assertThat(report.matched().number()).isEqualTo(number);
            assertThat(report.officer()).isEqualTo("test");
        });
    }

    @Test
    void anExecutionThatEndedWantsAResultAndOtherPhasesDoNot() {
        LocalDate ended = PLANNED.minusDays(5);
        AfterMatch executed = AfterMatch.NOTHING
                .plus(phase(MatchPhase.Kind.AGREEMENT, ended))
                .plus(phase(MatchPhase.Kind.EXECUTION, ended));
        write(executed);

        assertThat(missingReports.list(ended)).isEmpty();
        assertThat(missingReports.list(ended.plusDays(1))).singleElement().satisfies(report -> {
            assertThat(report.missing()).isEqualTo(MissingReport.Missing.RESULT);
            assertThat(report.phase().number()).isEqualTo(2);
            assertThat(report.daysLate()).isEqualTo(1);
        });
        write(executed.plus(result(ended)));
        assertThat(missingReports.list(PLANNED.plusYears(1))).isEmpty();
    }

    @Test
    void whatIsLatestStandsOnTopAndAfterTheEndNothingPlannedIsWaitedFor() {
        AfterMatch planned = AfterMatch.NOTHING
                .plus(phase(MatchPhase.Kind.AGREEMENT, null))
                .plus(phase(MatchPhase.Kind.EXECUTION, PLANNED.minusDays(9)));
        write(planned);

        assertThat(missingReports.list(PLANNED.plusDays(1)))
                .extracting(MissingReport::since)
                .containsExactly(PLANNED.minusDays(9), PLANNED);
        write(planned.ended(ending(PLANNED)));
        assertThat(missingReports.list(PLANNED.plusDays(1)))
                .extracting(MissingReport::missing)
                .containsExactly(MissingReport.Missing.RESULT);
    }

    @Test
    void aCaseIsKeptFromTheLastDayOfTheWork() {
        assertThat(dossier().countedFrom()).contains(LocalDate.parse("2026-01-31"));
        AfterMatch planned = AfterMatch.NOTHING.plus(phase(MatchPhase.Kind.EXECUTION, null));
        write(planned);
        assertThat(dossier().countedFrom()).contains(PLANNED);
        assertThat(dossier().keptUntil()).contains(PLANNED.plusYears(7));

        write(planned.ended(ending(PLANNED.minusDays(30))));

        assertThat(dossier().countedFrom()).contains(PLANNED.minusDays(30));
        assertThat(dossier().closedOn()).as("figures count from then").contains(LocalDate.parse("2026-01-31"));
    }

    private Dossier dossier() {
        return graph.bean(Dossiers.class).get(cases.get(number).request());
    }

    private void write(AfterMatch after) {
        cases.add(number, DeskAction.PHASE_WRITTEN, file -> file.with(after), OFFICER);
    }

    private static MatchPhase phase(MatchPhase.Kind kind, LocalDate ended) {
        return new MatchPhase(
                0, kind, PLANNED.minusDays(60), PLANNED, ended == null ? null : ended.minusDays(1), ended, List.of());
    }

    private static MatchResult result(LocalDate on) {
        return new MatchResult(0, "test", new MatchResult.Measure("wells", "1", "9", "7"), on, "water", REPORT, null);
    }

    private static MatchEnding ending(LocalDate lastDay) {
        return new MatchEnding(
                "test",
                lastDay,
                new MatchEnding.Cause(MatchEnding.Cause.Kind.GOALS_REACHED, ""),
                new MatchEnding.EndedBy(MatchEnding.EndedBy.Party.TOGETHER, ""),
                "",
                REPORT,
                null);
    }
}
