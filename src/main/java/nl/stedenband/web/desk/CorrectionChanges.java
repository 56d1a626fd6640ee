package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.cases.CaseCorrections;
import nl.stedenband.registry.DutchTime;
import nl.stedenband.registry.FormInput;

/** That notes and approaches are corrected and erased, as forms say it; each with a reason. */
@Singleton
final class CorrectionChanges {
    private static final String REASON = "reason";

    private final CaseCorrections caseCorrections;
    private final Clock clock;

    CorrectionChanges(CaseCorrections caseCorrections, Clock clock) {
        this.caseCorrections = caseCorrections;
        this.clock = clock;
    }

    void correctNote(int number, FormInput sent, Actor by) {
        String text = sent.required("text");
        String reason = sent.required(REASON);
        sent.check();
        caseCorrections.correctNote(number, sent.version(), note(sent), text, reason, by);
    }

    void eraseNote(int number, FormInput sent, Actor by) {
        String reason = sent.required(REASON);
        sent.check();
        caseCorrections.eraseNote(number, note(sent), reason, by);
    }

    void correctApproach(int number, FormInput sent, Actor by) {
        LocalDate on = sent.day("on", DutchTime.day(clock.instant()));
        String through = sent.text("through");
        String why = sent.text("why");
        String reason = sent.required(REASON);
        sent.check();
        caseCorrections.correctApproach(number, sent.version(), sent.written("town"), on, through, why, reason, by);
    }

    void eraseApproach(int number, FormInput sent, Actor by) {
        String reason = sent.required(REASON);
        sent.check();
        caseCorrections.eraseApproach(number, sent.written("town"), reason, by);
    }

    /** Its number; 0, which no note has, where the form doesn't say. */
    private static int note(FormInput sent) {
        String note = sent.written("note");
        return note.matches("\\d{1,6}") ? Integer.parseInt(note) : 0;
    }
}
