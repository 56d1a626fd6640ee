package nl.stedenband.api.reconciliation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.stedenband.api.reconciliation.Entities.Described;
import nl.stedenband.graph.thing.EntityQueries;
import nl.stedenband.graph.thing.EntityQueries.Related;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.reconciliation.Property;
import nl.stedenband.reconciliation.Value;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** Gives values of properties for entities that a table was matched with. */
@Singleton
final class Extending {
    private final Entities entities;
    private final EntityQueries queries;

    Extending(Entities entities, EntityQueries queries) {
        this.entities = entities;
        this.queries = queries;
    }

    ExtensionDocument extend(ExtensionQuery query) {
        Map<String, ThingId> asked = new LinkedHashMap<>();
        query.ids().forEach(id -> EntityId.parse(id).ifPresent(thing -> asked.put(id, thing)));
        Map<ThingId, Described> found = entities.byId(asked.values());
        Map<String, Map<String, List<Map<String, Object>>>> rows = new LinkedHashMap<>();
        query.ids().forEach(id -> rows.put(id, new LinkedHashMap<>()));
        query.properties().forEach((property, settings) -> {
            Map<ThingId, List<Value>> values = values(property, found, settings);
            rows.forEach((id, row) -> row.put(
                    property.id(),
                    values
                            .getOrDefault(
                                    Optional.ofNullable(asked.get(id))
                                            .map(found::get)
                                            .map(one -> one.entity().id())
                                            .orElse(null),
                                    List.of())
                            .stream()
                            .limit(settings.limit())
                            .map(value -> cell(value, settings))
                            .toList()));
        });
        return new ExtensionDocument(
                query.properties().keySet().stream().map(Extending::column).toList(), rows);
    }

    private Map<ThingId, List<Value>> values(
            Property property, Map<ThingId, Described> found, ExtensionSettings settings) {
        Map<ThingId, List<Value>> values = new LinkedHashMap<>();
        found.values().forEach(one -> values.put(one.entity().id(), one.entity().values(property)));
        if (property.isCompared()) {
            return values;
        }
        List<String> keys = values.keySet().stream().map(ThingId::key).toList();
        List<Related> related = property == Property.PARTNER
                ? queries.partners(keys, settings.viewpoint())
                : queries.networks(keys, settings.viewpoint());
        related.forEach(one -> values.merge(ThingId.ofKey(one.asked()), List.of(thing(one)), Extending::joined));
        return values;
    }

    private static List<Value> joined(List<Value> some, List<Value> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    private static Value thing(Related related) {
        ThingId id = ThingId.ofKey(related.key());
        return new Value.Thing(id, related.name() == null ? id.value() : related.name(), List.of());
    }

    private static Map<String, Object> cell(Value value, ExtensionSettings settings) {
        if (value instanceof Value.Thing thing) {
            String id = EntityId.of(thing.id());
            return settings.idsOnly() ? Map.of("str", id) : Map.of("id", id, "name", thing.name());
        }
        if (value instanceof Value.Whole whole) {
            return Map.of("int", whole.number());
        }
        if (value instanceof Value.Position position) {
            return Map.of("str", written(position.point()));
        }
        return Map.of("str", ((Value.Text) value).text());
    }

    static String written(Point point) {
        return String.format(Locale.ROOT, "%.5f,%.5f", point.latitude(), point.longitude());
    }

    private static ExtensionDocument.Column column(Property property) {
        TypeDocument type =
                switch (property) {
                    case COUNTRY -> TypeDocument.brief(EntityType.COUNTRY);
                    case PROVINCE -> TypeDocument.brief(EntityType.PROVINCE);
                    case NETWORK -> TypeDocument.brief(EntityType.NETWORK);
                    default -> null;
                };
        return new ExtensionDocument.Column(property.id(), property.title(), type);
    }
}
