package nl.stedenband.editing;

import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;

/**
 * A revision that was made.
 *
 * @param by the id of the account
 * @param why assertions were retracted; empty where none were
 * @param asserted ids of assertions
 * @param retracted ids of assertions
 * @param proposal the number of the one that it carries out
 * @param undoes the number of the revision that it undoes
 * @param undoneBy the number of the revision that undid it
 * @param about what some of the things are called that its last assertion speaks of
 */
public record MadeRevision(
        int number,
        Instant at,
        String by,
        String why,
        List<String> asserted,
        List<String> retracted,
        OptionalInt proposal,
        OptionalInt undoes,
        OptionalInt undoneBy,
        List<String> about) {

    static MadeRevision of(StoredRevision kept) {
        return new MadeRevision(
                (int) kept.number(),
                Instant.ofEpochMilli(kept.at()),
                kept.by(),
                kept.why(),
                List.copyOf(kept.asserted()),
                List.copyOf(kept.retracted()),
                number(kept.proposal()),
                number(kept.undoes()),
                number(kept.undoneBy()),
                List.copyOf(kept.about()));
    }

    private static OptionalInt number(Long number) {
        return number == null ? OptionalInt.empty() : OptionalInt.of(number.intValue());
    }
}
