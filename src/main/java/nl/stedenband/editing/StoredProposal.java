package nl.stedenband.editing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A proposal as it is kept.
 *
 * @param at milliseconds since 1970
 */
@MappedEntity
public record StoredProposal(@Id long number, long version, long at, String state, String sealed) {}
