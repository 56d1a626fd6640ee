package nl.stedenband.registry;

import java.util.List;

/** Places that the registry need not know, from a list of those of the whole world. */
public interface PlacesOfTheWorld {

    /** Those of that name in a country, in any spelling; several where the name fits several. */
    List<Entry> named(String name, ThingId country);

    /**
     * A place.
     *
     * @param population 0 where it is not known
     * @param source slug and locator
     */
    record Entry(String name, Point point, long population, String source) {}
}
