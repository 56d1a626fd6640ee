package nl.stedenband.desk;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A contact as it is kept.
 *
 * @param checkedOn days since 1970
 */
@MappedEntity
public record StoredContact(@Id String municipality, long checkedOn, String sealed) {}
