package nl.stedenband.registry.traversal;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.SizeClass;
import nl.stedenband.registry.ThingId;

/** Knows more of things than the rows of a table say. */
@FunctionalInterface
public interface ThingDetails {

    /** Where a thing lies, its number at GeoNames, and what a place is like. */
    record Entry(Optional<Point> point, OptionalLong geonamesId, Place place) {
        /** Of a thing of which no more is known. */
        public static final Entry NOTHING = new Entry(Optional.empty(), OptionalLong.empty());

        /** Of a thing of whose place no more is known than where it is. */
        public Entry(Optional<Point> point, OptionalLong geonamesId) {
            this(point, geonamesId, Place.UNKNOWN);
        }
    }

    /**
     * What is known of a place besides where it is.
     *
     * @param country that it is or lies in
     * @param region of the country
     * @param population at the last count that the registry knows
     * @param populationOn the day of that, EDTF
     */
    record Place(
            Optional<Thing> country,
            Optional<Thing> region,
            Optional<Thing> province,
            OptionalLong population,
            Optional<String> populationOn) {
        /** Of a place of which nothing is known. */
        public static final Place UNKNOWN =
                new Place(Optional.empty(), Optional.empty(), Optional.empty(), OptionalLong.empty(), Optional.empty());

        /** The year of that count. */
        public OptionalLong populationYear() {
            return populationOn
                    .filter(day -> day.matches("\\d{4}.*"))
                    .map(day -> OptionalLong.of(Long.parseLong(day.substring(0, 4))))
                    .orElseGet(OptionalLong::empty);
        }

        public Optional<SizeClass> sizeClass() {
            return population.isPresent() ? Optional.of(SizeClass.of(population.getAsLong())) : Optional.empty();
        }
    }

    /** What is known of some of these things; of the others nothing is. */
    Map<ThingId, Entry> find(Collection<ThingId> things);
}
