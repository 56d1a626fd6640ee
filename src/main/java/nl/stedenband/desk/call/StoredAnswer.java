package nl.stedenband.desk.call;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * An answer to a call as it is kept.
 *
 * @param call the number of the call
 */
@MappedEntity
public record StoredAnswer(@Id long number, long version, long call, String sealed) {}
