package nl.stedenband.api.reconciliation;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.stedenband.graph.thing.EntityQueries.Related;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.reconciliation.EntityValue;

/**
 * What the small page on an entity shows.
 *
 * @param otherNames some of them; a frame has room for few
 * @param partners today, some of them
 * @param partnerCount of all of them
 */
@Introspected
public record EntityPreview(
        String id,
        String name,
        String description,
        String otherNames,
        String population,
        String coordinates,
        String partners,
        int partnerCount) {
    private static final int SHOWN = 6;

    static EntityPreview of(ReconciliationEntities.Described described, List<Related> partners) {
        return new EntityPreview(
                EntityId.of(described.entity().id()),
                described.entity().name(),
                described.description(),
                described.entity().names().stream()
                        .filter(name -> !name.equals(described.entity().name()))
                        .limit(SHOWN)
                        .collect(Collectors.joining(" · ")),
                first(described, EntityProperty.POPULATION),
                first(described, EntityProperty.COORDINATES),
                partners.stream()
                        .map(Related::name)
                        .filter(Objects::nonNull)
                        .limit(SHOWN)
                        .collect(Collectors.joining(" · ")),
                partners.size());
    }

    private static String first(ReconciliationEntities.Described described, EntityProperty entityProperty) {
        return described.entity().values(entityProperty).stream()
                .findFirst()
                .map(entityValue -> entityValue instanceof EntityValue.Position position
                        ? DataExtension.written(position.point())
                        : String.format(Locale.ENGLISH, "%,d", ((EntityValue.Whole) entityValue).number()))
                .orElse("");
    }
}
