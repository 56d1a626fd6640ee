package nl.stedenband.importing.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.stedenband.graph.place.KnownNameQueries;
import nl.stedenband.registry.Geography;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;
import nl.stedenband.registry.ThingId;

/** The partner cities that the registry has, and those that were met for the first time while reading. */
final class PartnerCities {
    private final Map<String, List<City>> byNameAndCountry = new HashMap<>();
    private final Map<String, Set<ThingId>> byName = new HashMap<>();
    private final Map<ThingId, City> byId = new HashMap<>();
    private final Map<Long, City> byGeonamesId = new HashMap<>();

    /** @param country ISO 3166 */
    record City(ThingId id, String name, String country, Optional<Point> point, Optional<Long> geonamesId) {}

    PartnerCities(List<KnownNameQueries.PartnerCity> known, Geography geography) {
        for (KnownNameQueries.PartnerCity row : known) {
            Optional<Point> point =
                    row.latitude() == null ? Optional.empty() : Optional.of(new Point(row.latitude(), row.longitude()));
            City city = new City(
                    geography.canonical(ThingId.partnerCity(row.id())),
                    row.name(),
                    row.country() == null ? "" : row.country(),
                    point,
                    Optional.ofNullable(row.geonamesId()));
            row.names().forEach(name -> add(city, name));
        }
    }

    /** Makes a city findable under one more name. */
    void add(City city, String name) {
        byId.putIfAbsent(city.id(), city);
        city.geonamesId().ifPresent(id -> byGeonamesId.putIfAbsent(id, city));
        for (String key : PlaceNames.keys(name)) {
            byName.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(city.id());
            List<City> cities = byNameAndCountry.computeIfAbsent(key(key, city.country()), any -> new ArrayList<>(1));
            if (cities.stream().noneMatch(other -> other.id().equals(city.id()))) {
                cities.add(city);
            }
        }
    }

    Set<City> named(String folded, String country) {
        return new LinkedHashSet<>(byNameAndCountry.getOrDefault(key(folded, country), List.of()));
    }

    /** Those of that name in any country. */
    List<ThingId> named(String folded) {
        return byName.getOrDefault(folded, Set.of()).stream().toList();
    }

    Optional<City> get(ThingId id) {
        return Optional.ofNullable(byId.get(id));
    }

    Optional<City> ofGeonames(long id) {
        return Optional.ofNullable(byGeonamesId.get(id));
    }

    private static String key(String folded, String country) {
        return country + '/' + folded;
    }
}
