package nl.stedenband.graph.partnership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How certain a tie between two parties is on the day that was asked for.
 *
 * @param partnership id
 * @param one key of a party
 * @param other key of the other
 */
@MappedEntity
public record TieCertainty(@Id String partnership, String one, String other, String status) {}
