package nl.stedenband.desk.retention;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * That a request is asked to be destroyed, as it is kept.
 *
 * @param at milliseconds since 1970
 * @param by the id of an account
 * @param sealed the reason
 */
@MappedEntity
public record StoredDestruction(@Id long number, long at, String by, String sealed) {}
