package nl.stedenband.registry;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Places that the registry need not know, from a list of those of the whole world. */
public interface PlacesOfTheWorld {

    /** Those of that name in a country, be it an old one or in another language; several where the name fits several. */
    List<Entry> named(String name, ThingId country);

    /** Those of that name in any country. */
    List<Entry> named(String name);

    /**
     * Those abroad whose name begins so, the largest first; not too many.
     *
     * @param country in which they lie; empty for any
     */
    List<Entry> beginning(String name, Optional<ThingId> country);

    /**
     * The largest places abroad, the largest first.
     *
     * @param where whether one that lies there is meant
     */
    List<Entry> largest(Predicate<Point> where, Optional<ThingId> country, int most);

    /**
     * Those abroad whose name somebody may have mistyped so, by a letter or two; the likeliest first, and few.
     *
     * @param country in which they lie; empty for any
     */
    List<Entry> mistyped(String name, Optional<ThingId> country);

    /**
     * A place.
     *
     * @param id which it has as soon as a source speaks of it
     * @param population 0 where it is not known
     * @param source slug and locator
     */
    record Entry(ThingId id, String name, ThingId country, Point point, long population, String source) {}
}
