package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.attachment.FileName;
import nl.stedenband.desk.cases.CaseAttachments;
import nl.stedenband.desk.cases.CaseCorrections;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.ParameterFault;

/** That notes, approaches and attachments are corrected and erased, as forms say it; each with a reason. */
@Singleton
final class CorrectionChanges {
    private static final String REASON = "reason";

    private final CaseCorrections caseCorrections;
    private final CaseAttachments caseAttachments;
    private final CaseDays days;

    CorrectionChanges(CaseCorrections caseCorrections, CaseAttachments caseAttachments, CaseDays days) {
        this.caseCorrections = caseCorrections;
        this.caseAttachments = caseAttachments;
        this.days = days;
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
        LocalDate on = days.approached(number, sent);
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

    void renameAttachment(int number, FormInput sent, Actor by) {
        String name = sent.value("file-name", FileName::clean).orElse("");
        if (sent.written("file-name").isEmpty()) {
            sent.wrong("file-name", ParameterFault.MISSING);
        }
        String reason = sent.required(REASON);
        sent.check();
        caseAttachments.rename(number, sent.version(), attachment(sent), name, reason, by);
    }

    void eraseAttachment(int number, FormInput sent, Actor by) {
        String reason = sent.required(REASON);
        sent.check();
        caseAttachments.erase(number, attachment(sent), reason, by);
    }

    private static int attachment(FormInput sent) {
        return part(sent.written("attachment"));
    }

    private static int note(FormInput sent) {
        return part(sent.written("note"));
    }

    /** Its number; 0, which none has, where the form doesn't say. */
    private static int part(String number) {
        return number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }
}
