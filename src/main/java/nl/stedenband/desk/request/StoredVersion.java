package nl.stedenband.desk.request;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A version of a request or a case as it is kept.
 *
 * @param number of the request or case
 * @param at milliseconds since 1970
 * @param by the id of an account
 * @param sealed what was written
 */
@MappedEntity
public record StoredVersion(@Id long number, long version, long at, String by, String sealed) {}
