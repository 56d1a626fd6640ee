package nl.stedenband.exporting.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.SizeClass;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ThingDetails.Place;
import nl.stedenband.registry.traversal.ValueType;

/**
 * What nodes carry in every network, whatever its table is about: what they are, and what is known of places. The names begin with an
 * underscore, which no column's does.
 */
final class NodeAttributes {
    /** All that there are, with what their values are, in the order in which they are declared. */
    static final Map<String, ValueType> TYPES = types();

    private final TableThings tableThings;

    NodeAttributes(TableThings tableThings) {
        this.tableThings = tableThings;
    }

    private static Map<String, ValueType> types() {
        Map<String, ValueType> types = new LinkedHashMap<>();
        for (String text : List.of("_kind", "_id", "_nameNl")) {
            types.put(text, ValueType.TEXT);
        }
        types.put("_latitude", ValueType.DECIMAL);
        types.put("_longitude", ValueType.DECIMAL);
        for (String text :
                List.of("_country", "_countryName", "_region", "_regionName", "_province", "_provinceName")) {
            types.put(text, ValueType.TEXT);
        }
        types.put("_population", ValueType.INTEGER);
        types.put("_populationYear", ValueType.INTEGER);
        types.put("_sizeClass", ValueType.TEXT);
        return types;
    }

    /** What is known of a node, by the names of {@link #TYPES}. */
    Map<String, String> of(NetworkNode networkNode) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("_kind", networkNode.kind());
        networkNode.thing().ifPresent(thing -> put(thing, values));
        return values;
    }

    private void put(Thing thing, Map<String, String> values) {
        ThingId id = thing.id();
        values.put("_id", id.value());
        thing.nameNl().ifPresent(name -> values.put("_nameNl", name));
        Optional<Point> point = tableThings.point(id);
        point.ifPresent(known -> {
            values.put("_latitude", String.valueOf(known.latitude()));
            values.put("_longitude", String.valueOf(known.longitude()));
        });
        Place place = tableThings.place(id);
        put("_country", place.country(), values);
        put("_region", place.region(), values);
        put("_province", place.province(), values);
        put("_population", place.population(), values);
        put("_populationYear", place.populationYear(), values);
        place.sizeClass().map(SizeClass::word).ifPresent(word -> values.put("_sizeClass", word));
    }

    private static void put(String name, Optional<Thing> within, Map<String, String> values) {
        within.ifPresent(thing -> {
            values.put(name, thing.id().value());
            values.put(name + "Name", thing.name());
        });
    }

    private static void put(String name, OptionalLong number, Map<String, String> values) {
        number.ifPresent(known -> values.put(name, Long.toString(known)));
    }
}
