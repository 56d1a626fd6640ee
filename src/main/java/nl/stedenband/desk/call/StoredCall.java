package nl.stedenband.desk.call;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A call as it is kept.
 *
 * @param at milliseconds since 1970, when it was published
 * @param by the id of the account that published it
 * @param request the number of the request that it was published for
 */
@MappedEntity
public record StoredCall(@Id long number, long version, long at, String by, long request, String sealed) {}
