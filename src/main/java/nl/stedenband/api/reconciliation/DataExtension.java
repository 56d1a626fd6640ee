package nl.stedenband.api.reconciliation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.api.reconciliation.ReconciliationEntities.Described;
import nl.stedenband.graph.thing.EntityQueries;
import nl.stedenband.graph.thing.EntityQueries.Related;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.reconciliation.EntityValue;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** Gives values of properties for entities that a table was matched with. */
@Singleton
final class DataExtension {
    private final ReconciliationEntities reconciliationEntities;
    private final EntityQueries queries;

    DataExtension(ReconciliationEntities reconciliationEntities, EntityQueries queries) {
        this.reconciliationEntities = reconciliationEntities;
        this.queries = queries;
    }

    ExtensionDocument extend(ExtensionQuery query) {
        Map<String, ThingId> asked = new LinkedHashMap<>();
        query.ids().forEach(id -> EntityId.parse(id).ifPresent(thing -> asked.put(id, thing)));
        Map<ThingId, Described> found = reconciliationEntities.byId(asked.values());
        Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
        query.ids().forEach(id -> rows.put(id, new LinkedHashMap<>()));
        query.properties().forEach((entityProperty, settings) -> {
            Map<ThingId, List<EntityValue>> values = values(entityProperty, found, settings);
            rows.forEach((id, row) -> row.put(
                    entityProperty.id(),
                    values
                            .getOrDefault(
                                    Optional.ofNullable(asked.get(id))
                                            .map(found::get)
                                            .map(one -> one.entity().id())
                                            .orElse(null),
                                    List.of())
                            .stream()
                            .limit(settings.limit())
                            .map(entityValue -> cell(entityValue, settings))
                            .toList()));
        });
        return new ExtensionDocument(
                query.properties().keySet().stream().map(DataExtension::column).toList(), rows);
    }

    private Map<ThingId, List<EntityValue>> values(
            EntityProperty entityProperty, Map<ThingId, Described> found, ExtensionSettings settings) {
        Map<ThingId, List<EntityValue>> values = new LinkedHashMap<>();
        found.values().forEach(one -> values.put(one.entity().id(), one.entity().values(entityProperty)));
        if (entityProperty.isCompared()) {
            return values;
        }
        List<String> keys = values.keySet().stream().map(ThingId::key).toList();
        List<Related> related = entityProperty == EntityProperty.PARTNER
                ? queries.partners(keys, settings.viewpoint())
                : queries.networks(keys, settings.viewpoint());
        related.forEach(one -> values.merge(ThingId.ofKey(one.asked()), List.of(thing(one)), DataExtension::joined));
        return values;
    }

    private static List<EntityValue> joined(List<EntityValue> some, List<EntityValue> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static EntityValue thing(Related related) {
        ThingId id = ThingId.ofKey(related.key());
        return new EntityValue.Thing(id, related.name() == null ? id.value() : related.name(), List.of());
    }

    private static Map<String, Object> cell(EntityValue entityValue, ExtensionSettings settings) {
        if (entityValue instanceof EntityValue.Thing thing) {
            String id = EntityId.of(thing.id());
            return settings.idsOnly() ? Map.of("str", id) : Map.of("id", id, "name", thing.name());
        }
        if (entityValue instanceof EntityValue.Whole whole) {
            return Map.of("int", whole.number());
        }
        if (entityValue instanceof EntityValue.Position position) {
            return Map.of("str", written(position.point()));
        }
        return Map.of("str", ((EntityValue.Text) entityValue).text());
    }

    static String written(Point point) {
        return String.format(Locale.ROOT, "%.5f,%.5f", point.latitude(), point.longitude());
    }

    private static ExtensionDocument.Column column(EntityProperty entityProperty) {
        TypeDocument type =
                switch (entityProperty) {
                    case COUNTRY -> TypeDocument.brief(EntityType.COUNTRY);
                    case PROVINCE -> TypeDocument.brief(EntityType.PROVINCE);
                    case NETWORK -> TypeDocument.brief(EntityType.NETWORK);
                    default -> null;
                };
        return new ExtensionDocument.Column(entityProperty.id(), entityProperty.title(), type);
    }
}
