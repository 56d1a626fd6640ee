package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import nl.stedenband.registry.thesaurus.Concept;

/**
 * A thing of which little more is known than what it is called, as it is known now.
 *
 * @param kind the name of its kind in keys, such as {@code policyField}
 * @param names all names under which sources speak of it
 * @param type the list that it stands in, as the source calls that; nothing where it is known from ties only
 * @param funder who pays, of a programme
 * @param manager who runs it, of a programme
 * @param sources slug and locator of each source of this description
 */
@Serdeable
public record Entry(
        String kind,
        String id,
        String name,
        List<String> names,
        @Nullable String type,
        @Nullable String note,
        @Nullable String funder,
        @Nullable String manager,
        List<String> sources) {

    /** A concept of the thesaurus that no source names in these words. */
    public static Entry of(Concept concept, String language) {
        return new Entry(
                concept.id().kind().word(),
                concept.id().value(),
                concept.preferred().in(language),
                concept.labels(),
                null,
                null,
                null,
                null,
                List.of());
    }
}
