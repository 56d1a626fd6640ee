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
import nl.stedenband.reconciliation.EntityType;
import nl.stedenband.reconciliation.Property;
import nl.stedenband.reconciliation.Value;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** The things of the registry as entities that tables are matched with. */
@Singleton
final class Entities {
    private final EntityQueries queries;

    Entities(EntityQueries queries) {
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
            found.put(ThingId.ofKey(known.asked()), new Described(entity(known), Description.of(known)));
        }
        return found;
    }

    /** Those with a name that may be meant, the likeliest first. */
    List<Described> named(NameSearch names, Collection<Kind> kinds, long skip, int limit) {
        List<ThingId> ids = queries.byName(names, kinds.stream().map(Kind::word).toList(), skip, limit).stream()
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
        Map<Property, List<Value>> values = new EnumMap<>(Property.class);
        put(values, Property.CODE, Stream.of(id).filter(Entities::isCode).map(code -> new Value.Text(code.value())));
        put(
                values,
                Property.WIKIDATA,
                Stream.of(id.value()).filter(value -> value.matches("Q\\d+")).map(Value.Text::new));
        put(values, Property.GEONAMES, Stream.ofNullable(known.geonamesId()).map(Value.Whole::new));
        put(values, Property.COUNTRY, Stream.ofNullable(known.country()).map(Entities::thing));
        put(values, Property.PROVINCE, Stream.ofNullable(known.province()).map(Entities::thing));
        put(
                values,
                Property.COORDINATES,
                Stream.ofNullable(known.point())
                        .map(at -> new Value.Position(new Point(at.latitude(), at.longitude()))));
        put(values, Property.POPULATION, Stream.ofNullable(known.population()).map(Value.Whole::new));
        put(values, Property.BEGINS, Stream.ofNullable(known.begins()).map(Value.Text::new));
        put(values, Property.ENDS, Stream.ofNullable(known.ends()).map(Value.Text::new));
        put(values, Property.SUCCESSOR, known.successors().stream().map(Entities::thing));
        put(values, Property.PREDECESSOR, known.predecessors().stream().map(Entities::thing));
        return new Entity(id, known.name(), names, known.villages(), values);
    }

    private static void put(Map<Property, List<Value>> values, Property property, Stream<? extends Value> known) {
        List<Value> list = new ArrayList<>();
        known.forEach(list::add);
        if (!list.isEmpty()) {
            values.put(property, list);
        }
    }

    private static boolean isCode(ThingId id) {
        return Property.CODE.isOf(EntityType.of(id.kind()).get(0));
    }

    /** Another thing that one is told apart by. */
    static Value.Thing thing(Other other) {
        ThingId id = ThingId.ofKey(other.key());
        String name = other.name() == null ? id.value() : other.name();
        return new Value.Thing(id, name, other.names() == null ? List.of(name) : other.names());
    }
}
