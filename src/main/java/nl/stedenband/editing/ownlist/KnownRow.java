package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.graph.thing.Named;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.ThingKind;

/** Reads what a municipality says of a tie that the registry has. */
final class KnownRow {
    /** Who sorts one column and not the others answers on another tie; so it shows. */
    private static final List<ListColumn> UNCHANGED = List.of(PARTNER, COUNTRY, KIND);

    private final OwnList list;
    private final OwnSource source;
    private final SentTimes times;
    private final InheritedRow inherited;

    KnownRow(OwnList list) {
        this.list = list;
        this.source = new OwnSource(list);
        this.times = new SentTimes(list.today());
        this.inherited = new InheritedRow(list);
    }

    /** Nothing where nothing is said, or something is wrong, which is told. */
    Optional<AnsweredRow> read(SentRow row, OwnTie tie) {
        UNCHANGED.forEach(column -> checkUnchanged(column, row, tie));
        Optional<TieAnswer> answer = row.oneOf(ANSWER, List.of(TieAnswer.values()), TieAnswer::word);
        if (answer.isPresent() || !row.has(ANSWER)) {
            AnswerConsistency.check(row, TieAnswer.STANDS, answer, SINCE);
            AnswerConsistency.check(row, TieAnswer.ENDED, answer, ENDED_ON, ENDED_BY, END_REASON);
        }
        return answer.flatMap(
                said -> (tie.isInherited() ? inherited.read(row, tie, said) : Optional.of(own(row, tie, said)))
                        .map(edit -> AnsweredRow.on(tie, row, said, edit, list.names())));
    }

    private Edit own(SentRow row, OwnTie tie, TieAnswer said) {
        Map<EditField, String> says = new EnumMap<>(EditField.class);
        says.put(EditField.PARTNERSHIP, tie.partnership());
        return switch (said) {
            case STANDS -> standing(row, says);
            case ENDED -> ended(row, tie, says);
            case NEVER -> source.edit(EditKind.DENIAL, row, says);
        };
    }

    private Edit standing(SentRow row, Map<EditField, String> says) {
        says.put(EditField.SEEN, list.today().toString());
        row.value(SINCE, times::read).ifPresent(since -> says.put(EditField.SINCE, since.text()));
        return source.edit(EditKind.SIGHTING, row, says);
    }

    private Edit ended(SentRow row, OwnTie tie, Map<EditField, String> says) {
        row.required(ENDED_ON);
        row.value(ENDED_ON, times::read).ifPresent(until -> says.put(EditField.UNTIL, until.text()));
        row.oneOf(ENDED_BY, List.of(EndingParty.values()), EndingParty::word)
                .flatMap(party -> ender(party, row, tie))
                .ifPresent(key -> says.put(EditField.ENDED_BY, key));
        says.put(EditField.END_REASON, row.text(END_REASON));
        return source.edit(EditKind.END, row, says);
    }

    private Optional<String> ender(EndingParty party, SentRow row, OwnTie tie) {
        if (party == EndingParty.US) {
            return Optional.of(
                    ThingKind.MUNICIPALITY.word() + '/' + list.municipality().id());
        }
        if (tie.partners().size() > 1) {
            row.wrong(ENDED_BY, ParameterFault.WHICH_OF_SEVERAL, list.names().of(tie.partners()), row.name(END_REASON));
            return Optional.empty();
        }
        Named them = tie.tie().partner();
        return Optional.of(them.kind() + '/' + them.id());
    }

    private void checkUnchanged(ListColumn column, SentRow row, OwnTie tie) {
        BilingualText was = list.cell(tie, column);
        if (row.has(column) && !WordComparison.isSame(row.written(column), was)) {
            row.wrong(column, ParameterFault.NOT_TO_BE_CHANGED, was, row.name(PARTNERSHIP));
        }
    }

    /** Which of the parties ended a tie, as the municipality says it. */
    enum EndingParty {
        US,
        THEM;

        /** What it is called in a list. */
        BilingualText word() {
            return BilingualText.of("ownlist.ender." + name().toLowerCase(Locale.ROOT));
        }
    }
}
