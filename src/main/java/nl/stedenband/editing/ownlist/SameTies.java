package nl.stedenband.editing.ownlist;

import java.util.HashMap;
import java.util.Map;
import nl.stedenband.editing.edit.Edit;
import nl.stedenband.editing.edit.EditField;
import nl.stedenband.registry.Fault;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.TieFamily;
import nl.stedenband.registry.TieKind;

/** Finds rows of a list that are on one tie: nobody could tell which of them holds. */
final class SameTies {
    private final OwnList list;
    private final Map<Object, Integer> rows = new HashMap<>();

    /** A tie that the registry doesn't have, as far as it can be told from others. */
    private record Added(String place, String country, TieFamily family) {}

    SameTies(OwnList list) {
        this.list = list;
    }

    void checkKnown(SentRow row, OwnTie tie) {
        check(row, ListColumn.PARTNERSHIP, tie.partnership());
    }

    void checkAdded(SentRow row, Edit edit) {
        String name = row.written(ListColumn.PARTNER);
        String country = edit.fields().get(EditField.COUNTRY);
        TieFamily family = TieKind.ofSlug(edit.fields().get(EditField.TIE_KIND)).family();
        check(row, ListColumn.PARTNER, new Added(PlaceNames.fold(name), country, family));
        list.asked().stream()
                .filter(tie -> tie.kind().family() == family && tie.isWith(country))
                .filter(tie -> Words.isSame(name, list.names().of(tie.partners())))
                .forEach(tie -> row.wrong(ListColumn.PARTNER, Fault.KNOWN_TIE, tie.partnership()));
    }

    private void check(SentRow row, ListColumn column, Object tie) {
        Integer before = rows.putIfAbsent(tie, row.number());
        if (before != null) {
            row.wrong(column, Fault.SAME_TIE_AS, before);
        }
    }
}
