package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.editing.Edit;
import nl.stedenband.editing.EditField;
import nl.stedenband.editing.EditKind;
import nl.stedenband.registry.BilingualText;
import nl.stedenband.registry.ParameterFault;

/**
 * Reads what a municipality says of a tie that was that of a dissolved one. It speaks of itself alone: others may be heirs too, and whether
 * they go on with the tie is for them to say.
 */
final class InheritedRow {
    private final OwnList list;
    private final OwnSource source;
    private final SentTimes times;

    InheritedRow(OwnList list) {
        this.list = list;
        this.source = new OwnSource(list);
        this.times = new SentTimes(list.today());
    }

    /** Nothing where something is wrong, which is told. */
    Optional<Edit> read(SentRow row, OwnTie tie, TieAnswer said) {
        BilingualText predecessor = list.names().of(tie.tie().inheritedFrom());
        if (said == TieAnswer.NEVER || tie.partners().size() > 1) {
            row.wrong(
                    ANSWER,
                    said == TieAnswer.NEVER ? ParameterFault.DENIED_OF_ANOTHER : ParameterFault.SHARED_BY_ANOTHER,
                    predecessor);
            return Optional.empty();
        }
        Map<EditField, String> says = new EnumMap<>(EditField.class);
        says.put(EditField.MUNICIPALITY, list.municipality().id());
        says.put(EditField.PARTNER, tie.tie().partner().id());
        says.put(EditField.TIE_KIND, tie.kind().slug());
        if (said == TieAnswer.STANDS) {
            says.put(EditField.SEEN, list.today().toString());
            row.value(SINCE, times::read).ifPresent(since -> says.put(EditField.SINCE, since.text()));
        } else {
            ended(row, predecessor, says);
        }
        return Optional.of(source.edit(EditKind.TIE, row, says));
    }

    private void ended(SentRow row, BilingualText predecessor, Map<EditField, String> says) {
        row.required(ENDED_ON);
        row.value(ENDED_ON, times::read).ifPresent(until -> {
            says.put(EditField.UNTIL, until.text());
            if (until.possible().max() < list.firstDay()) {
                row.wrong(
                        ENDED_ON,
                        ParameterFault.ENDED_BEFORE_HEIR,
                        until.text(),
                        list.municipality().name(),
                        predecessor);
            }
        });
        if (row.has(ENDED_BY)) {
            row.wrong(ENDED_BY, ParameterFault.ENDER_OF_ANOTHER, predecessor, row.name(END_REASON));
        }
        says.put(EditField.QUOTE, row.text(END_REASON));
    }
}
