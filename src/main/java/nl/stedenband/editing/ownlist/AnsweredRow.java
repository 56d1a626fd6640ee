package nl.stedenband.editing.ownlist;

import java.util.Optional;
import nl.stedenband.editing.Edit;
import nl.stedenband.registry.TieFamily;

/**
 * A row with what it comes to.
 *
 * @param known the tie of the list that it is on; nothing where it was added
 * @param family what other ties with the same partner are told from it by
 */
record AnsweredRow(
        SentRow row, Optional<OwnTie> known, OtherParty partner, TieFamily family, TieAnswer answer, Edit edit) {

    /** Of a tie in the list. */
    static AnsweredRow on(OwnTie tie, SentRow row, TieAnswer answer, Edit edit, ListedNames listedNames) {
        return new AnsweredRow(
                row,
                Optional.of(tie),
                OtherParty.of(tie, listedNames),
                tie.kind().family(),
                answer,
                edit);
    }

    boolean isAdded() {
        return known.isEmpty();
    }

    boolean isInherited() {
        return known.filter(OwnTie::isInherited).isPresent();
    }

    boolean isBefore(AnsweredRow other) {
        return row.number() < other.row.number();
    }

    /** Whether in the end both say something of one tie of the municipality itself. */
    boolean isOnTieOf(AnsweredRow other) {
        return family == other.family && partner.isSame(other.partner);
    }

    RowStatement said() {
        if (isAdded()) {
            return RowStatement.ADDED;
        }
        return switch (answer) {
            case STANDS -> RowStatement.CONFIRMED;
            case ENDED -> RowStatement.ENDED;
            case NEVER -> RowStatement.DENIED;
        };
    }
}
