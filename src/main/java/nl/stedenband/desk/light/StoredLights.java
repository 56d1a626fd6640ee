package nl.stedenband.desk.light;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A version of the lights of a country as it is kept. */
@MappedEntity
public record StoredLights(@Id String country, long version, String sealed) {}
