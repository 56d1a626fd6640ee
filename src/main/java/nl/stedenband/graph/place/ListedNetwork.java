package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

/**
 * A network in a list.
 *
 * @param type what the source calls it
 * @param founded EDTF
 * @param ended EDTF
 */
@Serdeable
@MappedEntity
public record ListedNetwork(
        @Id String id,
        String name,
        @Nullable String type,
        @Nullable String founded,
        @Nullable String ended) {}
