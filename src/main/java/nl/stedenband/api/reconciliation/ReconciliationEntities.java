package nl.stedenband.api.reconciliation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.stedenband.graph.NameSearch;
import nl.stedenband.graph.thing.EntityQueries;
import nl.stedenband.graph.thing.EntityQueries.Known;
import nl.stedenband.graph.thing.EntityQueries.Other;
import nl.stedenband.reconciliation.Entity;
import nl.stedenband.reconciliation.EntityId;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.reconciliation.EntityValue;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;

/** The things of the registry as entities that tables are matched with. */
@Singleton
final class ReconciliationEntities {
    private final EntityQueries queries;

    ReconciliationEntities(EntityQueries queries) {
        this.queries = queries;
    }

    /** An entity in words too, to tell it from its namesakes. */
    record Described(Entity entity, String description) {}

    Optional<Described> find(String id) {
        return EntityId.parse(id).map(thing -> byId(List.of(thing)).get(thing));
    }

    /** Those that there are, by the id that they were asked for by: a given-up one finds the one that counts. */
    Map<ThingId, Described> byId(Collection<ThingId> ids) {
        Map<ThingId, Described> found = new LinkedHashMap<>();
        for (Known known : queries.byKey(ids.stream().map(ThingId::key).toList())) {
            found.put(ThingId.ofKey(known.asked()), new Described(entity(known), EntityDescription.of(known)));
        }
        return found;
    }

    /** Those with a name that may be meant, the likeliest first. */
    List<Described> named(NameSearch names, Collection<ThingKind> kinds, long skip, int limit) {
        List<ThingId> ids = queries
                .byName(names, kinds.stream().map(ThingKind::word).toList(), skip, limit)
                .stream()
                .map(ThingId::ofKey)
                .toList();
        Map<ThingId, Described> found = byId(ids);
        return ids.stream().map(found::get).toList();
    }

    private static Entity entity(Known known) {
        ThingId id = ThingId.ofKey(known.key());
        List<String> names = Stream.concat(Stream.of(known.name()), known.names().stream())
                .distinct()
                .toList();
        Map<EntityProperty, List<EntityValue>> values = new EnumMap<>(EntityProperty.class);
        put(
                values,
                EntityProperty.CODE,
                Stream.of(id).filter(ReconciliationEntities::isCode).map(code -> new EntityValue.Text(code.value())));
        put(
                values,
                EntityProperty.WIKIDATA,
                Stream.of(id.value()).filter(value -> value.matches("Q\\d+")).map(EntityValue.Text::new));
        put(
                values,
                EntityProperty.GEONAMES,
                Stream.ofNullable(known.geonamesId()).map(EntityValue.Whole::new));
        put(values, EntityProperty.COUNTRY, Stream.ofNullable(known.country()).map(ReconciliationEntities::thing));
        put(values, EntityProperty.PROVINCE, Stream.ofNullable(known.province()).map(ReconciliationEntities::thing));
        put(
                values,
                EntityProperty.COORDINATES,
                Stream.ofNullable(known.point())
                        .map(at -> new EntityValue.Position(new Point(at.latitude(), at.longitude()))));
        put(
                values,
                EntityProperty.POPULATION,
                Stream.ofNullable(known.population()).map(EntityValue.Whole::new));
        put(values, EntityProperty.BEGINS, Stream.ofNullable(known.begins()).map(EntityValue.Text::new));
        put(values, EntityProperty.ENDS, Stream.ofNullable(known.ends()).map(EntityValue.Text::new));
        put(values, EntityProperty.SUCCESSOR, known.successors().stream().map(ReconciliationEntities::thing));
        put(values, EntityProperty.PREDECESSOR, known.predecessors().stream().map(ReconciliationEntities::thing));
        return new Entity(id, known.name(), names, known.villages(), values);
    }

    private static void put(
            Map<EntityProperty, List<EntityValue>> values,
            EntityProperty entityProperty,
            Stream<? extends EntityValue> known) {
        List<EntityValue> list = new ArrayList<>();
        known.forEach(list::add);
        if (!list.isEmpty()) {
            values.put(entityProperty, list);
        }
    }

    private static boolean isCode(ThingId id) {
        return EntityProperty.CODE.isOf(EntityType.of(id.kind()).get(0));
    }

    /** Another thing that one is told apart by. */
    static EntityValue.Thing thing(Other other) {
        ThingId id = ThingId.ofKey(other.key());
        String name = other.name() == null ? id.value() : other.name();
        return new EntityValue.Thing(id, name, other.names() == null ? List.of(name) : other.names());
    }
}
