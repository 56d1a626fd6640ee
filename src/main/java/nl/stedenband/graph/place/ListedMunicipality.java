package nl.stedenband.graph.place;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;
import nl.stedenband.graph.thing.Named;

/**
 * A municipality in a list.
 *
 * @param begins its first day, EDTF, where that lies within what the register covers
 * @param ends its last day, EDTF, where it was dissolved
 * @param population inhabitants by the latest figure known
 */
@Serdeable
@MappedEntity
public record ListedMunicipality(
        @Id String id,
        String name,
        @Nullable Named province,
        @Nullable String begins,
        @Nullable String ends,
        @Nullable Long population) {}
