package nl.stedenband.web.desk;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.account.Actor;
import nl.stedenband.account.ledger.ChangedMeanwhile;
import nl.stedenband.account.ledger.VersionedRecords;
import nl.stedenband.desk.DeskAction;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.ApproachAnswer;
import nl.stedenband.desk.cases.CaseClosing;
import nl.stedenband.desk.cases.CaseNote;
import nl.stedenband.desk.cases.CaseOutcome;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.FormInput;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.ParameterFault;

/** What an officer does with a case, as forms say it. */
@Singleton
final class CaseChanges {
    private final Cases cases;
    private final CaseClosing caseClosing;
    private final TieForm ties;
    private final Clock clock;

    CaseChanges(Cases cases, CaseClosing caseClosing, TieForm ties, Clock clock) {
        this.cases = cases;
        this.caseClosing = caseClosing;
        this.ties = ties;
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
            case "approach" -> approach(number, sent, by);
            case "answer" -> answer(number, sent, by);
            case "note" -> note(number, sent, by);
            case "close" -> close(number, sent, by);
            case "reopen" ->
                cases.change(
                        number, sent.version(), DeskAction.CASE_REOPENED, file -> file.with((CaseOutcome) null), by);
            default -> {
                sent.wrong("do", ParameterFault.MISSING);
                sent.check();
            }
        }
    }

    private void approach(int number, FormInput sent, Actor by) {
        Optional<Named> town = town(number, sent.written("town"));
        LocalDate on = sent.day("on", today());
        String through = sent.text("through");
        String next = sent.text("next");
        LocalDate due = sent.day("due").orElse(null);
        if (town.isEmpty()) {
            sent.wrong("town", ParameterFault.MISSING);
        }
        sent.check();
        Approach approach = new Approach(
                town.orElseThrow(), on, VersionedRecords.name(by), through, ApproachAnswer.NONE, null, "", next, due);
        cases.change(number, sent.version(), DeskAction.MUNICIPALITY_APPROACHED, file -> file.with(approach), by);
    }

    private void answer(int number, FormInput sent, Actor by) {
        String town = sent.written("town");
        ApproachAnswer approachAnswer = sent.oneOf("answer", ApproachAnswer.values(), ApproachAnswer::word);
        LocalDate on = approachAnswer == ApproachAnswer.NONE ? null : sent.day("answered-on", today());
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

    private void note(int number, FormInput sent, Actor by) {
        CaseNote caseNote = new CaseNote(clock.instant(), VersionedRecords.name(by), sent.required("text"));
        sent.check();
        cases.change(number, sent.version(), DeskAction.NOTE_WRITTEN, file -> file.with(caseNote), by);
    }

    private void close(int number, FormInput sent, Actor by) {
        CaseOutcome.Kind kind = sent.oneOf("outcome", CaseOutcome.Kind.values(), CaseOutcome.Kind::word);
        LocalDate on = sent.day("closed-on", today());
        String reason = kind == CaseOutcome.Kind.NONE ? sent.required("reason") : sent.text("reason");
        Optional<Named> town = town(number, sent.written("with"));
        boolean needsTown = kind == CaseOutcome.Kind.NEW_PARTNERSHIP || kind == CaseOutcome.Kind.JOINED_COLLEAGUE;
        if (needsTown && town.isEmpty()) {
            sent.wrong("with", ParameterFault.MISSING);
        }
        if (kind == CaseOutcome.Kind.NEW_PARTNERSHIP) {
            caseClosing.close(number, sent.version(), ties.read(number, town, sent), on, reason, by);
            return;
        }
        sent.check();
        CaseOutcome caseOutcome = new CaseOutcome(kind, on, town.map(List::of).orElse(List.of()), reason, null);
        cases.change(number, sent.version(), DeskAction.CASE_CLOSED, file -> file.with(caseOutcome), by);
    }

    /** A municipality of the shortlist. */
    private Optional<Named> town(int number, String id) {
        ShortlistDocument list = cases.shortlist(number).list();
        return Stream.concat(
                        list.told().stream().map(RankedTown::municipality),
                        list.colleagues().stream().map(ActiveTown::municipality))
                .filter(town -> town.id().equals(id))
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
