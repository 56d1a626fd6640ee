package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.stedenband.editing.edit.Edit;
import nl.stedenband.editing.edit.EditKind;
import nl.stedenband.editing.ownlist.OwnAnswers.Answered;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ThingId;

/** Reads a list that a municipality sent back, and gathers everything that is wrong with it. */
final class OwnListReader {
    /** Each is looked up among all places, which takes a while; no municipality has as many that nobody heard of. */
    private static final int MOST_ADDED = 50;

    private final OwnList list;
    private final KnownRow known;
    private final NewRow added;
    private final SameTies same;

    /** @param countries the one with that code or name */
    OwnListReader(OwnList list, Function<String, Optional<ThingId>> countries) {
        this.list = list;
        this.known = new KnownRow(list);
        this.added = new NewRow(list, countries);
        this.same = new SameTies(list);
    }

    /**
     * Reads a file.
     *
     * @param parameter what mistakes call it
     * @throws InvalidQuestion when anything is wrong with it, or it says nothing
     */
    OwnAnswers read(byte[] file, String parameter, String language) {
        SentTable table = table(file, parameter, language);
        check(table.header().mistakes());
        check(table.rows().stream()
                .flatMap(row -> ofAnother(row).stream())
                .limit(1)
                .toList());
        List<Mistake> mistakes = new ArrayList<>();
        List<Answered> answered = new ArrayList<>();
        for (SentRow row : table.rows()) {
            read(row).ifPresent(edit -> answered.add(new Answered(row, edit)));
            mistakes.addAll(row.mistakes());
        }
        if (mistakes.isEmpty() && answered.isEmpty()) {
            mistakes.add(new Mistake(table.header().name(ANSWER), Fault.NOTHING_SAID.with()));
        }
        check(mistakes);
        OwnAnswers answers = new OwnAnswers(answered);
        int added = answers.count(EditKind.TIE);
        if (added > MOST_ADDED) {
            throw new InvalidQuestion(List.of(new Mistake(parameter, Fault.TOO_MANY_ADDED.with(added, MOST_ADDED))));
        }
        return answers;
    }

    private Optional<Edit> read(SentRow row) {
        if (row.has(PARTNERSHIP)) {
            return known(row);
        }
        Optional<Edit> edit = added.read(row);
        edit.ifPresent(tie -> same.checkAdded(row, tie));
        return edit;
    }

    private Optional<Edit> known(SentRow row) {
        Optional<OwnTie> tie = list.find(row.written(PARTNERSHIP));
        if (tie.isEmpty()) {
            row.wrong(
                    PARTNERSHIP,
                    Fault.NO_TIE_OF,
                    row.written(PARTNERSHIP),
                    list.municipality().name());
            return Optional.empty();
        }
        same.checkKnown(row, tie.get());
        return known.read(row, tie.get());
    }

    /** That a whole list is on the wrong desk is told once, and nothing else of it. */
    private List<Mistake> ofAnother(SentRow row) {
        String id = list.municipality().id();
        if (row.has(MUNICIPALITY) && !row.written(MUNICIPALITY).equalsIgnoreCase(id)) {
            row.wrong(
                    MUNICIPALITY,
                    Fault.LIST_OF_ANOTHER,
                    row.written(MUNICIPALITY),
                    list.municipality().name(),
                    id);
            return row.mistakes();
        }
        return List.of();
    }

    private static void check(List<Mistake> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new InvalidQuestion(mistakes);
        }
    }

    private static SentTable table(byte[] file, String parameter, String language) {
        try {
            return SentTable.read(file, language);
        } catch (InvalidValue e) {
            throw new InvalidQuestion(List.of(new Mistake(parameter, e.reason())));
        }
    }
}
