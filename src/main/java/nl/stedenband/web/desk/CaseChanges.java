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
import nl.stedenband.account.ledger.Ledger;
import nl.stedenband.desk.DeskDeed;
import nl.stedenband.desk.cases.Answer;
import nl.stedenband.desk.cases.Approach;
import nl.stedenband.desk.cases.Cases;
import nl.stedenband.desk.cases.Closing;
import nl.stedenband.desk.cases.Note;
import nl.stedenband.desk.cases.Outcome;
import nl.stedenband.desk.shortlist.ActiveTown;
import nl.stedenband.desk.shortlist.RankedTown;
import nl.stedenband.desk.shortlist.ShortlistDocument;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.WrittenForm;

/** What an officer does with a case, as forms say it. */
@Singleton
final class CaseChanges {
    private final Cases cases;
    private final Closing closing;
    private final TieForm ties;
    private final Clock clock;

    CaseChanges(Cases cases, Closing closing, TieForm ties, Clock clock) {
        this.cases = cases;
        this.closing = closing;
        this.ties = ties;
        this.clock = clock;
    }

    /**
     * Does what the button says that was pressed.
     *
     * @throws InvalidQuestion when something in the form can't be
     * @throws ChangedMeanwhile when somebody else was first
     */
    void change(int number, WrittenForm sent, Actor by) {
        switch (sent.written("do")) {
            case "approach" -> approach(number, sent, by);
            case "answer" -> answer(number, sent, by);
            case "note" -> note(number, sent, by);
            case "close" -> close(number, sent, by);
            case "reopen" ->
                cases.change(number, sent.version(), DeskDeed.CASE_REOPENED, file -> file.with((Outcome) null), by);
            default -> {
                sent.wrong("do", Fault.MISSING);
                sent.check();
            }
        }
    }

    private void approach(int number, WrittenForm sent, Actor by) {
        Optional<Named> town = town(number, sent.written("town"));
        LocalDate on = sent.day("on", today());
        String through = sent.text("through");
        String next = sent.text("next");
        LocalDate due = sent.day("due").orElse(null);
        if (town.isEmpty()) {
            sent.wrong("town", Fault.MISSING);
        }
        sent.check();
        Approach approach =
                new Approach(town.orElseThrow(), on, Ledger.name(by), through, Answer.NONE, null, "", next, due);
        cases.change(number, sent.version(), DeskDeed.MUNICIPALITY_APPROACHED, file -> file.with(approach), by);
    }

    private void answer(int number, WrittenForm sent, Actor by) {
        String town = sent.written("town");
        Answer answer = sent.oneOf("answer", Answer.values(), Answer::word);
        LocalDate on = answer == Answer.NONE ? null : sent.day("answered-on", today());
        String said = sent.text("said");
        String next = sent.text("next");
        LocalDate due = sent.day("due").orElse(null);
        sent.check();
        cases.change(
                number,
                sent.version(),
                DeskDeed.ANSWER_NOTED,
                file -> file.with(town, approach -> approach.answered(answer, on, said, next, due)),
                by);
    }

    private void note(int number, WrittenForm sent, Actor by) {
        Note note = new Note(clock.instant(), Ledger.name(by), sent.required("text"));
        sent.check();
        cases.change(number, sent.version(), DeskDeed.NOTE_WRITTEN, file -> file.with(note), by);
    }

    private void close(int number, WrittenForm sent, Actor by) {
        Outcome.Kind kind = sent.oneOf("outcome", Outcome.Kind.values(), Outcome.Kind::word);
        LocalDate on = sent.day("closed-on", today());
        String reason = kind == Outcome.Kind.NONE ? sent.required("reason") : sent.text("reason");
        Optional<Named> town = town(number, sent.written("with"));
        boolean needsTown = kind == Outcome.Kind.NEW_PARTNERSHIP || kind == Outcome.Kind.JOINED_COLLEAGUE;
        if (needsTown && town.isEmpty()) {
            sent.wrong("with", Fault.MISSING);
        }
        if (kind == Outcome.Kind.NEW_PARTNERSHIP) {
            closing.close(number, sent.version(), ties.read(number, town, sent), on, reason, by);
            return;
        }
        sent.check();
        Outcome outcome = new Outcome(kind, on, town.map(List::of).orElse(List.of()), reason, null);
        cases.change(number, sent.version(), DeskDeed.CASE_CLOSED, file -> file.with(outcome), by);
    }

    /** A municipality of the shortlist. */
    private Optional<Named> town(int number, String id) {
        ShortlistDocument list = cases.shortlist(number).list();
        return Stream.concat(
                        list.ranked().stream().map(RankedTown::municipality),
                        list.colleagues().stream().map(ActiveTown::municipality))
                .filter(town -> town.id().equals(id))
                .findFirst();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
