package nl.stedenband.graph.thing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

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
        List<String> sources) {}
