package nl.stedenband.desk.work;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.stedenband.desk.cases.CaseVersion;
import nl.stedenband.desk.match.MatchPhase;

/**
 * What nobody wrote down yet of a case after its match.
 *
 * @param officer the id of the account that deals with the case
 * @param phase of which it is missing
 * @param since the day on which it could have been there
 * @param daysLate since then
 */
public record MissingReport(
        CaseVersion matched, String officer, Missing missing, MatchPhase phase, LocalDate since, long daysLate) {

    /** What can be missing. */
    public enum Missing {
        /** How a phase went that should have ended. */
        END,
        /** What came of the execution. */
        RESULT;

        /** In keys of texts. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static MissingReport end(CaseVersion matched, String officer, MatchPhase phase, LocalDate today) {
        return of(matched, officer, Missing.END, phase, phase.plannedEnd(), today);
    }

    static MissingReport result(CaseVersion matched, String officer, MatchPhase phase, LocalDate today) {
        return of(matched, officer, Missing.RESULT, phase, phase.ended(), today);
    }

    private static MissingReport of(
            CaseVersion matched, String officer, Missing missing, MatchPhase phase, LocalDate since, LocalDate today) {
        return new MissingReport(matched, officer, missing, phase, since, ChronoUnit.DAYS.between(since, today));
    }
}
