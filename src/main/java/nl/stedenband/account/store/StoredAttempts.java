package nl.stedenband.account.store;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Attempts that failed.
 *
 * @param by the mark of what they are counted by
 * @param last milliseconds since 1970
 */
@MappedEntity
public record StoredAttempts(@Id String by, int failures, long last) {}
