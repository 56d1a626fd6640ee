package nl.stedenband.matching.evidence;

import java.util.List;
import java.util.Optional;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/**
 * A municipality that was there on the day.
 *
 * @param population the figure nearest to the day; nothing where none is known, which is not the same as small
 * @param point where it lies; a dissolved one where the largest of its heirs does
 * @param sources of all of this
 */
public record Town(
        ThingId id,
        String name,
        Optional<Figure> population,
        Optional<Point> point,
        Optional<Topic> province,
        List<String> sources) {
    public Town {
        sources = List.copyOf(sources);
    }
}
