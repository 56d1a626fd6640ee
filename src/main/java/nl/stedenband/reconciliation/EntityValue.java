package nl.stedenband.reconciliation;

import java.util.List;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** A value that an entity has for a property. */
public sealed interface EntityValue {

    /** Words, a code, or a time in EDTF. */
    record Text(String text) implements EntityValue {}

    /** A count or a number that names. */
    record Whole(long number) implements EntityValue {}

    /** Where something lies. */
    record Position(Point point) implements EntityValue {}

    /**
     * Another thing.
     *
     * @param names all names that it can be meant by
     */
    record Thing(ThingId id, String name, List<String> names) implements EntityValue {
        public Thing {
            names = List.copyOf(names);
        }
    }
}
