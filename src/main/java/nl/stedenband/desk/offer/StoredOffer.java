package nl.stedenband.desk.offer;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An offer as it is kept.
 *
 * @param at milliseconds since 1970
 * @param by the id of an account
 * @param until the last day on which it stands, in days since 1970
 */
@MappedEntity
public record StoredOffer(@Id long number, long version, long at, String by, long until, String sealed) {}
