package nl.stedenband.desk.attachment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A chunk of an attachment as it is kept.
 *
 * @param part of how many it is, from 0
 */
@MappedEntity
public record StoredChunk(@Id long part, String sealed) {}
