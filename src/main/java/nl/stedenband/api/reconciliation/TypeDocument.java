package nl.stedenband.api.reconciliation;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.reconciliation.EntityType;

/** A type of entities. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record TypeDocument(
        String id,
        String name,
        @Nullable String description,
        @Nullable List<TypeDocument> broader) {

    static TypeDocument of(EntityType type) {
        return new TypeDocument(
                type.id(),
                type.title(),
                type.description(),
                type.broader().stream().map(TypeDocument::brief).toList());
    }

    static TypeDocument brief(EntityType type) {
        return new TypeDocument(type.id(), type.title(), null, null);
    }
}
