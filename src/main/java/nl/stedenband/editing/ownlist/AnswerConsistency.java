package nl.stedenband.editing.ownlist;

import java.util.Optional;
import nl.stedenband.registry.ParameterFault;

/** What is filled in beside an answer that it says nothing to would be lost without a word; so it is told. */
final class AnswerConsistency {
    private AnswerConsistency() {}

    static void check(SentRow row, TieAnswer with, Optional<TieAnswer> answer, ListColumn... columns) {
        for (ListColumn column : columns) {
            if (row.has(column) && answer.filter(with::equals).isEmpty()) {
                row.wrong(column, ParameterFault.GOES_WITH, with.word(), row.name(ListColumn.ANSWER));
            }
        }
    }
}
