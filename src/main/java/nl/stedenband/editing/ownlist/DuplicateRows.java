package nl.stedenband.editing.ownlist;

import static nl.stedenband.editing.ownlist.ListColumn.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.registry.ParameterFault;

/** Finds rows of a list that are on one tie: nobody could tell which of them holds. */
final class DuplicateRows {
    private final OwnList list;
    private final Map<String, Integer> rows = new HashMap<>();

    DuplicateRows(OwnList list) {
        this.list = list;
    }

    void checkKnown(SentRow row, OwnTie tie) {
        Integer before = rows.putIfAbsent(tie.partnership(), row.number());
        if (before != null) {
            row.wrong(PARTNERSHIP, ParameterFault.SAME_TIE_AS, before);
        }
    }

    /** What can be seen once all rows were read, for they come in any order. */
    void check(List<AnsweredRow> all) {
        for (AnsweredRow one : all) {
            if (one.isAdded()) {
                checkAdded(one, all);
            } else if (one.isInherited()) {
                checkInherited(one, all);
            }
        }
    }

    private void checkAdded(AnsweredRow one, List<AnsweredRow> all) {
        Optional<OwnTie> listed = list.asked().stream()
                .filter(tie -> tie.kind().family() == one.family())
                .filter(tie -> OtherParty.of(tie, list.names()).isSame(one.partner()))
                .findFirst();
        if (listed.isPresent()) {
            one.row().wrong(PARTNER, ParameterFault.KNOWN_TIE, listed.get().partnership());
            return;
        }
        all.stream()
                .filter(other -> other != one && other.isOnTieOf(one) && (!other.isAdded() || other.isBefore(one)))
                .findFirst()
                .ifPresent(other -> one.row()
                        .wrong(PARTNER, ParameterFault.SAME_TIE_AS, other.row().number()));
        if (!one.row().has(KIND)) {
            checkWithoutKind(one, all);
        }
    }

    /** A tie of which nobody says what kind it is may be any that the partner has. */
    private static void checkWithoutKind(AnsweredRow one, List<AnsweredRow> all) {
        all.stream()
                .filter(other -> !other.isAdded() && other.family() != one.family())
                .filter(other ->
                        other.answer() != one.answer() && other.partner().isSame(one.partner()))
                .findFirst()
                .ifPresent(other -> one.row()
                        .wrong(
                                PARTNER,
                                ParameterFault.OTHER_ANSWER_UNLESS,
                                other.row().number(),
                                one.row().name(KIND)));
    }

    /** What several dissolved municipalities had with one partner is one tie of their heir. */
    private static void checkInherited(AnsweredRow one, List<AnsweredRow> all) {
        all.stream()
                .filter(other -> !other.isAdded() && other.isOnTieOf(one) && other.answer() != one.answer())
                .filter(other -> other.isBefore(one) || !other.isInherited())
                .findFirst()
                .ifPresent(other -> one.row()
                        .wrong(ANSWER, ParameterFault.OTHER_ANSWER, other.row().number()));
    }
}
