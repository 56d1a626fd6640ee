package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Named;

/** A partner city in a list. */
@Serdeable
@MappedEntity
public record ListedPartnerCity(
        @Id String id,
        String name,
        @Nullable String nameNl,
        @Nullable Named country,
        @Nullable Long population) {}
