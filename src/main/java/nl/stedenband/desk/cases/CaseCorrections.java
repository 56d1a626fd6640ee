package nl.stedenband.desk.cases;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.stedenband.account.Actor;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.amendment.Amendment;
import nl.stedenband.desk.amendment.Amendment.Kind;
import nl.stedenband.desk.amendment.Amendments;
import nl.stedenband.graph.Transactions;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.ParameterFault;

/**
 * Puts right what was written down wrong in a case, and erases what must not be kept: from all its versions, so that nothing is left to
 * read. That it happened, by whom and why is noted beside it; what it said isn't.
 */
@Singleton
public final class CaseCorrections {
    private static final String NOTE = "note/";
    private static final String APPROACH = "approach/";

    private final Cases cases;
    private final Amendments amendments;
    private final Transactions transactions;

    CaseCorrections(Cases cases, Amendments amendments, Transactions transactions) {
        this.cases = cases;
        this.amendments = amendments;
        this.transactions = transactions;
    }

    /**
     * Puts another text in place of that of a note.
     *
     * @param note its number, from 1
     * @param seen the version of the case
     */
    public void correctNote(int number, int seen, int note, String text, String reason, Actor by) {
        requireNote(number, note);
        correct(number, seen, NOTE + note, DeskAction.NOTE_CORRECTED, file -> file.withNote(note, text), reason, by);
    }

    public void eraseNote(int number, int note, String reason, Actor by) {
        requireNote(number, note);
        erase(number, NOTE + note, DeskAction.NOTE_ERASED, file -> file.withNote(note, ""), reason, by);
    }

    /**
     * Puts right when, how and why a municipality was approached.
     *
     * @param seen the version of the case
     * @param why empty where only the shortlist says it
     */
    public void correctApproach(
            int number, int seen, String town, LocalDate on, String through, String why, String reason, Actor by) {
        correct(
                number,
                seen,
                APPROACH + town,
                DeskAction.APPROACH_CORRECTED,
                file -> file.with(town, approach -> approach.corrected(on, through, why)),
                reason,
                by);
    }

    /** With all that the municipality said, and the letters to it; it may be approached anew. */
    public void eraseApproach(int number, String town, String reason, Actor by) {
        if (cases.get(number).file().find(town).isEmpty()) {
            throw wrong("town", town);
        }
        erase(number, APPROACH + town, DeskAction.APPROACH_ERASED, file -> file.without(town), reason, by);
    }

    /** What was corrected and erased of a case, the latest first. */
    public List<Amendment> list(int number) {
        return amendments.of(Cases.thing(number));
    }

    /**
     * Puts a part of a case right in a version of its own.
     *
     * @param seen the version of the case
     * @param part as amendments name it, such as {@code phase/2}
     */
    public void correct(
            int number,
            int seen,
            String part,
            DeskAction deed,
            UnaryOperator<CaseFile> corrected,
            String reason,
            Actor by) {
        change(number, seen, part, Kind.CORRECTED, deed, corrected, reason, by);
    }

    /**
     * Opens a closed case again, in a version of its own.
     *
     * @param seen the version of the case
     * @param reopened runs in the transaction
     */
    public void reopen(int number, int seen, UnaryOperator<CaseFile> reopened, String reason, Actor by) {
        change(number, seen, "outcome", Kind.WITHDRAWN, DeskAction.CASE_REOPENED, reopened, reason, by);
    }

    private void change(
            int number,
            int seen,
            String part,
            Kind kind,
            DeskAction deed,
            UnaryOperator<CaseFile> changed,
            String reason,
            Actor by) {
        transactions.write(() -> {
            CaseVersion now = cases.change(number, seen, deed, changed, by);
            amendments.add(Cases.thing(number), part, kind, reason, by);
            return now;
        });
    }

    /**
     * Erases a part of a case from all its versions.
     *
     * @param erased leaves as it is what it doesn't find
     */
    public void erase(
            int number, String part, DeskAction deed, UnaryOperator<CaseFile> erased, String reason, Actor by) {
        transactions.write(() -> {
            CaseVersion now = cases.add(number, deed, erased, by);
            cases.rewrite(number, erased);
            amendments.add(Cases.thing(number), part, Kind.ERASED, reason, by);
            return now;
        });
    }

    private void requireNote(int number, int note) {
        if (note < 1 || note > cases.get(number).file().notes().size()) {
            throw wrong("note", note);
        }
    }

    private static InvalidQuestion wrong(String parameter, Object value) {
        return new InvalidQuestion(List.of(new Mistake(parameter, ParameterFault.NOT_THERE.with(value))));
    }
}
