package nl.stedenband.desk.work;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.match.AfterMatch;
import nl.stedenband.desk.match.MatchPhase;

/** Which cases nobody reported on after their match: a phase should have ended, or an execution ended and no result was written down. */
@Singleton
public final class MissingReports {
    private final Cases cases;
    private final Assignments assignments;

    MissingReports(Cases cases, Assignments assignments) {
        this.cases = cases;
        this.assignments = assignments;
    }

    /** All of them, the latest first. */
    public List<MissingReport> list(LocalDate today) {
        Map<String, StoredAssignment> assigned = assignments.byThing();
        return cases.list().stream()
                .flatMap(one -> of(
                        one,
                        assigned.get(Assignments.Sort.CASE.thing(one.number())).officer(),
                        today))
                .sorted(Comparator.comparing(MissingReport::since)
                        .thenComparing(report -> report.matched().number())
                        .thenComparing(report -> report.phase().number()))
                .toList();
    }

    private static Stream<MissingReport> of(CaseVersion matched, String officer, LocalDate today) {
        AfterMatch after = matched.file().afterMatch();
        // what was planned after the end of it all isn't waited for
        Stream<MissingReport> ends = after.phases().stream()
                .filter(phase -> after.ending() == null && phase.isLate(today))
                .map(phase -> MissingReport.end(matched, officer, phase, today));
        Stream<MissingReport> results = after.phases().stream()
                .filter(phase -> after.results().isEmpty() && isExecuted(phase, today))
                .map(phase -> MissingReport.result(matched, officer, phase, today));
        return Stream.concat(ends, results);
    }

    private static boolean isExecuted(MatchPhase phase, LocalDate today) {
        return phase.kind() == MatchPhase.Kind.EXECUTION
                && phase.ended() != null
                && phase.ended().isBefore(today);
    }
}
