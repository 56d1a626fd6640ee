package nl.stedenband.importing.places;

import java.util.Locale;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/**
 * Ids for foreign places that have no item of Wikidata: made from country and name, and from nothing that depends on what
 * else was read, so that every installation coins the same.
 */
final class GeneratedIds {
    private final Gazetteer gazetteer;

    GeneratedIds(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The id of the place of that name. Of a part and its whole, the part counts. */
    static ThingId of(ThingId country, String name) {
        return coin(country, slug(name));
    }

    /** The id of a place that has its name in common with another one in the country: where it lies tells them apart. */
    static ThingId apart(ThingId country, String name, Point point) {
        return coin(
                country,
                "%s-%d-%d"
                        .formatted(
                                slug(name),
                                Math.round(Math.abs(point.latitude()) * 10),
                                Math.round(Math.abs(point.longitude()) * 10)));
    }

    /** Names that occur twice in a country get the gazetteer's number, so that the id doesn't depend on who came first. */
    ThingId of(Gazetteer.Entry entry) {
        String slug = PlaceNames.slug(entry.name());
        boolean unique = gazetteer.named(PlaceNames.fold(entry.name()), entry.country()).stream()
                        .filter(other -> PlaceNames.slug(other.name()).equals(slug))
                        .count()
                == 1;
        return coin(ThingId.country(entry.country()), unique ? slug : slug + '-' + entry.geonamesId());
    }

    private static ThingId coin(ThingId country, String slug) {
        return ThingId.partnerCity("x-" + country.value().toLowerCase(Locale.ROOT) + '-' + slug);
    }

    private static String slug(String name) {
        return PlaceNames.slug(PlaceNames.part(name).map(PlaceNames.Part::name).orElse(name));
    }
}
