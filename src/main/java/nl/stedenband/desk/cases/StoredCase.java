package nl.stedenband.desk.cases;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A version of a case as it is kept.
 *
 * @param at milliseconds since 1970
 * @param by the id of an account
 * @param request the number of the request that it answers
 * @param due the day on which something is to be done, in days since 1970; null for none
 */
@MappedEntity
public record StoredCase(
        @Id long number,
        long version,
        long at,
        String by,
        long request,
        String country,
        @Nullable Long due,
        String sealed) {}
