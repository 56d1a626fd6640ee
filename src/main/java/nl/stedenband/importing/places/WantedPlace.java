package nl.stedenband.importing.places;

import java.util.Optional;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/**
 * What a row says of a place abroad.
 *
 * @param nameColumn where findings on the name go
 * @param pointColumn where findings on the point go
 */
record WantedPlace(
        String name,
        ThingId country,
        Optional<Point> point,
        Optional<String> item,
        String nameColumn,
        String pointColumn) {

    WantedPlace in(String otherCountry) {
        return new WantedPlace(name, ThingId.country(otherCountry), point, item, nameColumn, pointColumn);
    }

    WantedPlace withoutPoint() {
        return new WantedPlace(name, country, Optional.empty(), item, nameColumn, pointColumn);
    }

    /** The place as the row has it, which the gazetteer can add nothing to. */
    PartnerMatcher.Found found(ThingId id) {
        return new PartnerMatcher.Found(id, country, point, Optional.empty(), Optional.empty());
    }
}
