package nl.stedenband.api.reconciliation;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.stedenband.graph.thing.EntityQueries.Related;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.reconciliation.Property;
import nl.stedenband.reconciliation.Value;

/**
 * What the small page on an entity shows.
 *
 * @param otherNames some of them; a frame has room for few
 * @param partners today, some of them
 * @param partnerCount of all of them
 */
@Introspected
public record Preview(
        String id,
        String name,
        String description,
        String otherNames,
        String population,
        String coordinates,
        String partners,
        int partnerCount) {
    private static final int SHOWN = 6;

    static Preview of(Entities.Described described, List<Related> partners) {
        return new Preview(
                EntityId.of(described.entity().id()),
                described.entity().name(),
                described.description(),
                described.entity().names().stream()
                        .filter(name -> !name.equals(described.entity().name()))
                        .limit(SHOWN)
                        .collect(Collectors.joining(" · ")),
                first(described, Property.POPULATION),
                first(described, Property.COORDINATES),
                partners.stream()
                        .map(Related::name)
                        .filter(Objects::nonNull)
                        .limit(SHOWN)
                        .collect(Collectors.joining(" · ")),
                partners.size());
    }

    private static String first(Entities.Described described, Property property) {
        return described.entity().values(property).stream()
                .findFirst()
                .map(value -> value instanceof Value.Position position
                        ? Extending.written(position.point())
                        : String.format(Locale.ENGLISH, "%,d", ((Value.Whole) value).number()))
                .orElse("");
    }
}
