package nl.stedenband.exporting;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;
import nl.stedenband.registry.ThingKind;
import nl.stedenband.registry.traversal.Thing;
import nl.stedenband.registry.traversal.ThingDetails;

/**
 * What a writer may ask of the things in its rows. It is looked up for many rows at once and kept, once for each distinct
 * thing.
 */
public final class TableThings {
    private final ExportAddresses exportAddresses;
    private final ThingDetails thingDetails;
    private final Map<ThingId, ThingDetails.Entry> known = new HashMap<>();

    public TableThings(ExportAddresses exportAddresses, ThingDetails thingDetails) {
        this.exportAddresses = exportAddresses;
        this.thingDetails = thingDetails;
    }

    /** Looks up what is in some rows, before they are written. */
    void lookUp(List<List<Object>> rows) {
        Set<ThingId> unknown = new LinkedHashSet<>();
        rows.forEach(row -> row.forEach(value -> collect(value, unknown)));
        if (!unknown.isEmpty()) {
            unknown.forEach(id -> known.put(id, ThingDetails.Entry.NOTHING));
            known.putAll(thingDetails.find(unknown));
        }
    }

    private void collect(Object value, Set<ThingId> unknown) {
        if (value instanceof List<?> several) {
            several.forEach(one -> collect(one, unknown));
        } else if (value instanceof Thing thing
                && thing.id().kind() != ThingKind.PARTNERSHIP
                && !known.containsKey(thing.id())) {
            unknown.add(thing.id());
        }
    }

    public Optional<Point> point(ThingId id) {
        return known.getOrDefault(id, ThingDetails.Entry.NOTHING).point();
    }

    /** What is known of a place; nothing of what is none. */
    public ThingDetails.Place place(ThingId id) {
        return known.getOrDefault(id, ThingDetails.Entry.NOTHING).place();
    }

    public OptionalLong geonamesId(ThingId id) {
        return known.getOrDefault(id, ThingDetails.Entry.NOTHING).geonamesId();
    }

    public ExportAddresses addresses() {
        return exportAddresses;
    }
}
