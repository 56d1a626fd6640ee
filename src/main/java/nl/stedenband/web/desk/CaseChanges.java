package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.cases.ApproachAnswer;
import nl.stedenband.desk.cases.CaseNote;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.followup.CaseClosing;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;

/** What an officer does with a case, as forms say it. */
@Singleton
final class CaseChanges {
    private final Cases cases;
    private final CaseClosing caseClosing;
    private final ApproachChanges approaches;
    private final CorrectionChanges corrections;
    private final PhaseChanges phases;
    private final ResultChanges results;
    private final EndingChanges endings;
    private final TieForm ties;
    private final CaseDays days;
    private final Clock clock;

    CaseChanges(
            Cases cases,
            CaseClosing caseClosing,
            ApproachChanges approaches,
            CorrectionChanges corrections,
            PhaseChanges phases,
            ResultChanges results,
            EndingChanges endings,
            TieForm ties,
            CaseDays days,
            Clock clock) {
        this.cases = cases;
        this.caseClosing = caseClosing;
        this.approaches = approaches;
        this.corrections = corrections;
        this.phases = phases;
        this.results = results;
        this.endings = endings;
        this.ties = ties;
        this.days = days;
        this.clock = clock;
    }

    /**
     * Does what the button says that was pressed.
     *
     * @throws InvalidQuestion when something in the form can't be
     * @throws ChangedMeanwhile when somebody else was first
     */
    void change(int number, FormInput sent, Actor by) {
        switch (sent.written("do")) {
            case "approach" -> approaches.approach(number, sent, by);
            case "letter" -> approaches.letter(number, sent, by);
            case "ask-consent" -> approaches.askConsent(number, sent, by);
            case "give-consent" -> approaches.answerConsent(number, true, sent, by);
            case "refuse-consent" -> approaches.answerConsent(number, false, sent, by);
            case "answer" -> answer(number, sent, by);
            case "note" -> note(number, sent, by);
            case "correct-note" -> corrections.correctNote(number, sent, by);
            case "erase-note" -> corrections.eraseNote(number, sent, by);
            case "correct-approach" -> corrections.correctApproach(number, sent, by);
            case "erase-approach" -> corrections.eraseApproach(number, sent, by);
            case "add-phase" -> phases.add(number, sent, by);
            case "phase-went" -> phases.went(number, sent, by);
            case "correct-phase" -> phases.correct(number, sent, by);
            case "erase-phase" -> phases.erase(number, sent, by);
            case "add-result" -> results.add(number, sent, by);
            case "confirm-result" -> results.confirm(number, sent, by);
            case "correct-result" -> results.correct(number, sent, by);
            case "erase-result" -> results.erase(number, sent, by);
            case "add-ending" -> endings.add(number, sent, by);
            case "confirm-ending" -> endings.confirm(number, sent, by);
            case "correct-ending" -> endings.correct(number, sent, by);
            case "erase-ending" -> endings.erase(number, sent, by);
            case "rename-attachment" -> corrections.renameAttachment(number, sent, by);
            case "erase-attachment" -> corrections.eraseAttachment(number, sent, by);
            case "close" -> close(number, sent, by);
            case "reopen" -> reopen(number, sent, by);
            default -> {
                sent.wrong("do", ParameterFault.MISSING);
                sent.check();
            }
        }
    }

    private void answer(int number, FormInput sent, Actor by) {
        String town = sent.written("town");
        ApproachAnswer approachAnswer = sent.oneOf("answer", ApproachAnswer.values(), ApproachAnswer::word);
        LocalDate on = approachAnswer == ApproachAnswer.NONE ? null : days.answered(number, sent);
        String said = sent.text("said");
        String next = sent.text("next");
        LocalDate due = sent.day("due").orElse(null);
        sent.check();
        cases.change(
                number,
                sent.version(),
                DeskAction.ANSWER_NOTED,
                file -> file.with(town, approach -> approach.answered(approachAnswer, on, said, next, due)),
                by);
    }

    /** Notes are added to the case as it is by then: what others did meanwhile is no conflict. */
    private void note(int number, FormInput sent, Actor by) {
        CaseNote caseNote = new CaseNote(clock.instant(), VersionedRecords.name(by), sent.required("text"));
        sent.check();
        cases.add(number, DeskAction.NOTE_WRITTEN, file -> file.with(caseNote), by);
    }

    private void close(int number, FormInput sent, Actor by) {
        CaseOutcome.Kind kind = sent.oneOf("outcome", CaseOutcome.Kind.values(), CaseOutcome.Kind::word);
        LocalDate on = days.closed(number, sent);
        String reason = kind == CaseOutcome.Kind.NONE ? sent.required("reason") : sent.text("reason");
        Optional<Named> town = approaches.town(number, sent.written("with"));
        boolean needsTown = kind == CaseOutcome.Kind.NEW_PARTNERSHIP || kind == CaseOutcome.Kind.JOINED_COLLEAGUE;
        if (needsTown && town.isEmpty()) {
            sent.wrong("with", ParameterFault.MISSING);
        }
        if (kind == CaseOutcome.Kind.NEW_PARTNERSHIP) {
            caseClosing.close(number, sent.version(), ties.read(number, town, sent), on, reason, by);
            return;
        }
        sent.check();
        CaseOutcome caseOutcome = CaseOutcome.of(kind, on, town.map(List::of).orElse(List.of()), reason);
        cases.change(number, sent.version(), DeskAction.CASE_CLOSED, file -> file.with(caseOutcome), by);
    }

    private void reopen(int number, FormInput sent, Actor by) {
        String reason = sent.required("reason");
        sent.check();
        caseClosing.reopen(number, sent.version(), reason, by);
    }
}
