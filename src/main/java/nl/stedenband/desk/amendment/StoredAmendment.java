package nl.stedenband.desk.amendment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An amendment as it is kept.
 *
 * @param at milliseconds since 1970
 * @param by the id of an account
 * @param sealed the reason
 */
@MappedEntity
public record StoredAmendment(
        @Id String id, String thing, String part, String deed, long at, String by, String sealed) {}
