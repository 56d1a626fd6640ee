package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.TieKind;

/** Reads a row that somebody added: a tie that the registry doesn't have, standing or ended. */
final class NewRow {
    private static final List<TieAnswer> ANSWERS = List.of(TieAnswer.STANDS, TieAnswer.ENDED);

    private final OwnList list;
    private final OwnSource source;
    private final SentTimes times;
    private final NewPartner partners;

    NewRow(OwnList list, NewPartner partners) {
        this.list = list;
        this.source = new OwnSource(list);
        this.times = new SentTimes(list.today());
        this.partners = partners;
    }

    /** Nothing where something is wrong, which is told. */
    Optional<AnsweredRow> read(SentRow row) {
        Optional<TieAnswer> answer = row.oneOf(ANSWER, ANSWERS, TieAnswer::word);
        if (answer.isPresent() || !row.has(ANSWER)) {
            AnswerConsistency.check(row, TieAnswer.ENDED, answer, ENDED_ON);
        }
        checkEmpty(row);
        Optional<OtherParty> partner = partners.read(row);
        TieKind kind =
                row.oneOf(KIND, List.of(TieKind.values()), TieKindWords::of).orElse(TieKind.UNKNOWN);
        TieAnswer said = answer.orElse(TieAnswer.STANDS);
        Map<EditField, String> says = says(row, said);
        says.put(EditField.TIE_KIND, kind.slug());
        return partner.map(other -> {
            says.put(other.id().isPresent() ? EditField.PARTNER : EditField.NAME, row.written(PARTNER));
            says.put(EditField.COUNTRY, other.country().orElseThrow());
            Edit edit = source.edit(EditKind.TIE, row, says);
            return new AnsweredRow(row, Optional.empty(), other, kind.family(), said, edit);
        });
    }

    private Map<EditField, String> says(SentRow row, TieAnswer said) {
        Map<EditField, String> says = new EnumMap<>(EditField.class);
        says.put(EditField.MUNICIPALITY, list.municipality().id());
        row.value(SINCE, times::read).ifPresent(date -> says.put(EditField.SINCE, date.text()));
        if (said == TieAnswer.ENDED) {
            row.required(ENDED_ON);
            row.value(ENDED_ON, times::read).ifPresent(until -> says.put(EditField.UNTIL, until.text()));
        } else {
            says.put(EditField.SEEN, list.today().toString());
        }
        return says;
    }

    /** What stands in these would be lost without a word. */
    private static void checkEmpty(SentRow row) {
        if (row.has(KNOWN_SINCE)) {
            row.wrong(KNOWN_SINCE, ParameterFault.BELONGS_IN, row.name(SINCE));
        }
        if (row.has(KNOWN_UNTIL)) {
            row.wrong(KNOWN_UNTIL, ParameterFault.BELONGS_IN, row.name(ENDED_ON));
        }
        List.of(LAST_SEEN, INHERITED_FROM, SOURCES, ENDED_BY, END_REASON).stream()
                .filter(row::has)
                .forEach(column -> row.wrong(column, ParameterFault.OF_LISTED_TIE));
    }
}
