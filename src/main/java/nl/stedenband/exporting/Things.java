package nl.stedenband.exporting;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.stedenband.registry.Kind;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.traversal.Gazetteer;
import nl.stedenband.registry.traversal.Thing;

/**
 * What a writer may ask of the things in its rows. It is looked up for many rows at once and kept, once for each distinct
 * thing.
 */
public final class Things {
    private final Addresses addresses;
    private final Gazetteer gazetteer;
    private final Map<ThingId, Gazetteer.Entry> known = new HashMap<>();

    public Things(Addresses addresses, Gazetteer gazetteer) {
        this.addresses = addresses;
        this.gazetteer = gazetteer;
    }

    /** Looks up what is in some rows, before they are written. */
    void lookUp(List<List<Object>> rows) {
        Set<ThingId> unknown = new LinkedHashSet<>();
        rows.forEach(row -> row.forEach(value -> collect(value, unknown)));
        if (!unknown.isEmpty()) {
            unknown.forEach(id -> known.put(id, Gazetteer.Entry.NOTHING));
            known.putAll(gazetteer.find(unknown));
        }
    }

    private void collect(Object value, Set<ThingId> unknown) {
        if (value instanceof List<?> several) {
            several.forEach(one -> collect(one, unknown));
        } else if (value instanceof Thing thing
                && thing.id().kind() != Kind.PARTNERSHIP
                && !known.containsKey(thing.id())) {
            unknown.add(thing.id());
        }
    }

    public Optional<Point> point(ThingId id) {
        return known.getOrDefault(id, Gazetteer.Entry.NOTHING).point();
    }

    public OptionalLong geonamesId(ThingId id) {
        return known.getOrDefault(id, Gazetteer.Entry.NOTHING).geonamesId();
    }

    public Addresses addresses() {
        return addresses;
    }
}
