package nl.stedenband.graph.partnership;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * Two parties of a tie, and what that is worth on the day that was asked for.
 *
 * @param one key of a party
 * @param other key of the other
 * @param withCountry whether one of them is a country, which is no place
 */
@MappedEntity
public record TiedPair(
        @Id String one, String oneName, String other, String otherName, boolean withCountry, String status) {}
