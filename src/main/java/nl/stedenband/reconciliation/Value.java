package nl.stedenband.reconciliation;

import java.util.List;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** A value that an entity has for a property. */
public sealed interface Value {

    /** Words, a code, or a time in EDTF. */
    record Text(String text) implements Value {}

    /** A count or a number that names. */
    record Whole(long number) implements Value {}

    /** Where something lies. */
    record Position(Point point) implements Value {}

    /**
     * Another thing.
     *
     * @param names all names that it can be meant by
     */
    record Thing(ThingId id, String name, List<String> names) implements Value {
        public Thing {
            names = List.copyOf(names);
        }
    }
}
