package nl.stedenband.registry.traversal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** Knows more of things than the rows of a table say. */
@FunctionalInterface
public interface ThingDetails {

    /** Where a thing lies, and its number at GeoNames. */
    record Entry(Optional<Point> point, OptionalLong geonamesId) {
        /** Of a thing of which no more is known. */
        public static final Entry NOTHING = new Entry(Optional.empty(), OptionalLong.empty());
    }

    /** What is known of some of these things; of the others nothing is. */
    Map<ThingId, Entry> find(Collection<ThingId> things);
}
