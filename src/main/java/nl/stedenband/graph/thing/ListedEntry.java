package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.serde.annotation.Serdeable;

/**
 * An entry in a list of those of its kind.
 *
 * @param kind the name of its kind in keys, such as {@code policyField}
 * @param type the list that it stands in, as the source calls that; nothing where it is known from ties only
 */
@Serdeable
@MappedEntity
public record ListedEntry(
        String kind,
        @Id String id,
        String name,
        @Nullable String type,
        @Nullable String note) {}
