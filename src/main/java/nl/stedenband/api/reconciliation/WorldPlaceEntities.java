package nl.stedenband.api.reconciliation;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.stedenband.api.reconciliation.ReconciliationEntities.Described;
import nl.stedenband.importing.places.PlacesWithoutTie;
import nl.stedenband.reconciliation.Entity;
import nl.stedenband.reconciliation.EntityProperty;
import nl.stedenband.reconciliation.EntityValue;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.ThingId;

/** Places without a known tie as entities that a table may mean. */
@Singleton
final class WorldPlaceEntities {
    private final PlacesWithoutTie placesWithoutTie;

    WorldPlaceEntities(PlacesWithoutTie placesWithoutTie) {
        this.placesWithoutTie = placesWithoutTie;
    }

    /** Those with one of these names, be it with the country behind it; by the id that each has as soon as a source speaks of it. */
    Map<ThingId, Described> named(Stream<String> names) {
        Map<ThingId, Described> all = new LinkedHashMap<>();
        names.flatMap(name -> Stream.concat(Stream.of(name), PlaceNames.part(name).map(PlaceNames.Part::name).stream()))
                .distinct()
                .forEach(name -> placesWithoutTie
                        .named(name)
                        .forEach(place -> all.putIfAbsent(place.entry().id(), described(place, name))));
        return all;
    }

    private static Described described(PlacesWithoutTie.Place place, String name) {
        EntityValue.Thing country = new EntityValue.Thing(
                place.entry().country(), place.country().name(), place.country().names());
        Map<EntityProperty, List<EntityValue>> values = new LinkedHashMap<>();
        values.put(EntityProperty.COUNTRY, List.of(country));
        values.put(
                EntityProperty.COORDINATES,
                List.of(new EntityValue.Position(place.entry().point())));
        if (place.entry().population() > 0) {
            values.put(
                    EntityProperty.POPULATION,
                    List.of(new EntityValue.Whole(place.entry().population())));
        }
        Entity entity = new Entity(
                place.entry().id(), place.entry().name(), List.of(place.entry().name(), name), List.of(), values);
        return new Described(
                entity,
                "place in %s without a known tie".formatted(place.country().name()));
    }
}
