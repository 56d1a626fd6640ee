package nl.stedenband.importing.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.registry.PlaceNames;
import nl.stedenband.registry.Point;

/** Places of the world with their points, from GeoNames, to be found by name and country or by where they lie. */
final class Gazetteer {
    private static final String PLACES = "reference/places.csv.gz";

    private static final int MOST_BEGINNING = 20;
    private static final int MOST_MISTYPED = 3;

    private static final Comparator<Entry> LARGEST =
            Comparator.comparingLong(Entry::population).reversed().thenComparingLong(Entry::geonamesId);

    private final Map<String, List<Entry>> byNameAndCountry = new HashMap<>(1 << 18);
    private final Map<String, List<Entry>> byName = new HashMap<>(1 << 18);
    private final Map<Integer, List<Entry>> byCell = new HashMap<>(1 << 14);

    /** @param country ISO 3166-1 alpha-2 */
    record Entry(long geonamesId, String name, String country, long population, Point point) {}

    private Gazetteer() {}

    /** Reads all of it, which takes about a second. */
    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(InputFile.bundled(PLACES).open(), StandardCharsets.UTF_8)) {
            rows.stream().skip(1).forEach(gazetteer::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return gazetteer;
    }

    List<Entry> named(String folded, String country) {
        return byNameAndCountry.getOrDefault(key(folded, country), List.of());
    }

    List<Entry> named(String folded) {
        return byName.getOrDefault(folded, List.of());
    }

    /** The largest places abroad whose name begins so. Looks through all names, which takes some milliseconds. */
    List<Entry> beginning(String folded, Optional<String> country) {
        return byName.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(folded))
                .flatMap(entry -> entry.getValue().stream())
                .filter(isIn(country))
                .distinct()
                .sorted(LARGEST)
                .limit(MOST_BEGINNING)
                .toList();
    }

    /** The largest places abroad that lie where is meant. Looks through all points, which takes some tens of milliseconds. */
    List<Entry> largest(Predicate<Point> where, Optional<String> country, int most) {
        return byCell.values().stream()
                .flatMap(List::stream)
                .filter(isIn(country))
                .filter(entry -> where.test(entry.point()))
                .sorted(LARGEST)
                .limit(most)
                .toList();
    }

    /** Places abroad whose name somebody may have mistyped so, the nearest and largest first. Looks through all names, too. */
    List<Entry> mistyped(String folded, Optional<String> country) {
        int forgiven = SpellingDistance.forgiven(folded);
        Map<String, Integer> distances = new HashMap<>();
        for (String name : forgiven == 0 ? Set.<String>of() : byName.keySet()) {
            int distance = SpellingDistance.between(folded, name, forgiven);
            if (distance <= forgiven) {
                distances.put(name, distance);
            }
        }
        return distances.entrySet().stream()
                .flatMap(name -> byName.get(name.getKey()).stream()
                        .filter(isIn(country))
                        .map(entry -> Map.entry(entry, name.getValue())))
                .sorted(Comparator.comparingInt((Map.Entry<Entry, Integer> found) -> found.getValue())
                        .thenComparing(Map.Entry::getKey, LARGEST))
                .map(Map.Entry::getKey)
                .distinct()
                .limit(MOST_MISTYPED)
                .toList();
    }

    private static Predicate<Entry> isIn(Optional<String> country) {
        return entry -> country.isEmpty()
                ? !entry.country().equals("NL")
                : entry.country().equals(country.get());
    }

    /** Whether any place of the country lies that near. */
    boolean hasPlaceNear(Point point, String country, double kilometres) {
        return placeNear(point, country, kilometres, 0).isPresent();
    }

    /** A place of the country that lies that near and has at least so many inhabitants. */
    Optional<Entry> placeNear(Point point, String country, double kilometres, long population) {
        int reach = (int) Math.ceil(kilometres / 60) + 1;
        for (int lat = -reach; lat <= reach; lat++) {
            for (int lon = -2 * reach; lon <= 2 * reach; lon++) {
                for (Entry entry :
                        byCell.getOrDefault(cell(point.latitude() + lat, point.longitude() + lon), List.of())) {
                    if (entry.country().equals(country)
                            && entry.population() >= population
                            && entry.point().kilometresTo(point) <= kilometres) {
                        return Optional.of(entry);
                    }
                }
            }
        }
        return Optional.empty();
    }

    private void add(CsvRecord row) {
        Entry entry = new Entry(
                Long.parseLong(row.getField(0)),
                row.getField(1),
                row.getField(3),
                row.getField(6).isEmpty() ? 0 : Long.parseLong(row.getField(6)),
                new Point(Double.parseDouble(row.getField(7)), Double.parseDouble(row.getField(8))));
        for (String key : PlaceNames.keys(entry.name())) {
            byNameAndCountry
                    .computeIfAbsent(key(key, entry.country()), any -> new ArrayList<>(1))
                    .add(entry);
            byName.computeIfAbsent(key, any -> new ArrayList<>(1)).add(entry);
        }
        byCell.computeIfAbsent(cell(entry.point().latitude(), entry.point().longitude()), any -> new ArrayList<>())
                .add(entry);
    }

    private static String key(String folded, String country) {
        return country + '/' + folded;
    }

    /** A cell of one degree. */
    private static int cell(double latitude, double longitude) {
        return (int) Math.floor(latitude) * 1000 + Math.floorMod((int) Math.floor(longitude), 360);
    }
}
