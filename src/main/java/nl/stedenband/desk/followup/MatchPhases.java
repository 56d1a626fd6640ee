package nl.stedenband.desk.followup;

import jakarta.inject.Singleton;
import java.util.List;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.cases.CaseCorrections;
import nl.stedenband.desk.cases.CaseFile;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.match.MatchPhase;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/** The phases of the work after a match. */
@Singleton
public final class MatchPhases {
    private static final String PHASE = "phase";

    private final Cases cases;
    private final CaseCorrections caseCorrections;

    MatchPhases(Cases cases, CaseCorrections caseCorrections) {
        this.cases = cases;
        this.caseCorrections = caseCorrections;
    }

    /**
     * Plans a phase.
     *
     * @param seen the version of the case
     * @throws InvalidQuestion when nobody was found yet
     */
    public void add(int number, int seen, MatchPhase phase, Actor by) {
        cases.change(
                number,
                seen,
                DeskAction.PHASE_WRITTEN,
                file -> {
                    if (!file.isMatched()) {
                        throw wrong(ParameterFault.NOT_MATCHED);
                    }
                    return file.with(file.afterMatch().plus(phase));
                },
                by);
    }

    /** Notes how a phase went: no correction, as nothing was wrong before. @param phase with its number */
    public void went(int number, int seen, MatchPhase phase, Actor by) {
        cases.change(number, seen, DeskAction.PHASE_WRITTEN, file -> changed(file, phase), by);
    }

    /** Puts right what was written down wrong. @param phase with its number */
    public void correct(int number, int seen, MatchPhase phase, String reason, Actor by) {
        caseCorrections.correct(
                number,
                seen,
                part(phase.number()),
                DeskAction.PHASE_CORRECTED,
                file -> changed(file, phase),
                reason,
                by);
    }

    public void erase(int number, int phase, String reason, Actor by) {
        get(number, phase);
        caseCorrections.erase(
                number,
                part(phase),
                DeskAction.PHASE_ERASED,
                file -> file.with(file.afterMatch().withoutPhase(phase)),
                reason,
                by);
    }

    /** @throws InvalidQuestion when the case has no phase of that number */
    public MatchPhase get(int number, int phase) {
        return cases.get(number).file().afterMatch().phase(phase).orElseThrow(() -> notThere(phase));
    }

    private static CaseFile changed(CaseFile file, MatchPhase phase) {
        if (file.afterMatch().phase(phase.number()).isEmpty()) {
            throw notThere(phase.number());
        }
        return file.with(file.afterMatch().with(phase));
    }

    private static String part(int phase) {
        return PHASE + '/' + phase;
    }

    private static InvalidQuestion notThere(int phase) {
        return wrong(ParameterFault.NOT_THERE, phase);
    }

    private static InvalidQuestion wrong(ParameterFault parameterFault, Object... values) {
        return new InvalidQuestion(List.of(new Mistake(PHASE, parameterFault.with(values))));
    }
}
