package nl.stedenband.matching.evidence;

import java.util.Optional;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** A party abroad: a place, or a country where that is the party itself. */
public record PartyAbroad(
        ThingId id, String name, Optional<Topic> country, Optional<Point> point, Optional<Figure> population) {

    public boolean isIn(ThingId land) {
        return id.equals(land) || country.map(Topic::id).filter(land::equals).isPresent();
    }
}
