package nl.stedenband.editing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;

/**
 * A revision as it is kept.
 *
 * @param at milliseconds since 1970
 * @param by the id of an account
 * @param why assertions were retracted; empty where none were
 * @param asserted ids of assertions, as {@code retracted}
 * @param proposal the number of the one that it carries out
 * @param undoes the number of the revision that it undoes
 * @param undoneBy the number of the revision that undid it
 * @param about what some of the things are called that its last assertion speaks of
 */
@MappedEntity
public record StoredRevision(
        @Id long number,
        long at,
        String by,
        String why,
        List<String> asserted,
        List<String> retracted,
        @Nullable Long proposal,
        @Nullable Long undoes,
        @Nullable Long undoneBy,
        List<String> about) {}
