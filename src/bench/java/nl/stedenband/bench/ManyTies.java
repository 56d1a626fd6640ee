package nl.stedenband.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/**
 * As many ties as one likes between today's municipalities and places abroad of more than 5,000 inhabitants, a few on both sides with many
 * and many with a few. The same number gives the same ties, and a lower one the first of them.
 */
final class ManyTies {
    static final String SOURCE = "generated-ties";

    private static final String SOURCES = """
            id,title,publisher,published,retrieved,licence,url,rank
            %s,Generated ties for measuring,Nobody,2026,2026-11,CC0,,unverified-copy
            """.formatted(SOURCE);
    private static final List<String> COLUMNS = List.of(
            "municipality",
            "municipality_code",
            "partner",
            "partner_country",
            "latitude",
            "longitude",
            "kind",
            "seen",
            "since");
    private static final List<String> KINDS = List.of("stedenband", "jumelage", "unknown");
    private static final int LEAST_INHABITANTS = 5_000;
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_BEGIN = 2015;
    private static final int LAST_YEAR = 2026;

    /** The higher, the fewer have most of the ties. */
    private static final double SKEW_OF_MUNICIPALITIES = 0.8;

    private static final double SKEW_OF_PLACES = 0.5;

    private final List<NamedCsvRecord> municipalities;
    private final List<NamedCsvRecord> places;

    private ManyTies(List<NamedCsvRecord> municipalities, List<NamedCsvRecord> places) {
        this.municipalities = municipalities;
        this.places = places;
    }

    /** From the bundled municipalities and gazetteer; places that share a name with another of their country are left out. */
    static ManyTies ofBundledPlaces() throws IOException {
        List<NamedCsvRecord> municipalities = new ArrayList<>();
        Map<String, NamedCsvRecord> places = new HashMap<>();
        Set<String> ambiguous = new HashSet<>();
        read(open("municipalities.csv"), row -> {
            if (row.getField("ends").isEmpty()) {
                municipalities.add(row);
            }
        });
        read(new GZIPInputStream(open("places.csv.gz")), row -> {
            String population = row.getField("population");
            if (!row.getField("country").equals("NL")
                    && !population.isEmpty()
                    && Long.parseLong(population) > LEAST_INHABITANTS
                    && places.put(row.getField("name") + row.getField("country"), row) != null) {
                ambiguous.add(row.getField("name") + row.getField("country"));
            }
        });
        places.keySet().removeAll(ambiguous);
        List<NamedCsvRecord> inOrder = new ArrayList<>(places.values());
        inOrder.sort((one, other) -> one.getField("geonameid").compareTo(other.getField("geonameid")));
        Collections.shuffle(municipalities, new Random(1));
        Collections.shuffle(inOrder, new Random(2));
        return new ManyTies(municipalities, inOrder);
    }

    static Path writeSource(Path folder) throws IOException {
        return Files.writeString(folder.resolve("sources.csv"), SOURCES);
    }

    /** Writes those from one number to another, a pair a row. */
    Path write(Path file, int from, int to) throws IOException {
        Random random = new Random(3);
        double[] municipalitySums = sums(municipalities.size(), SKEW_OF_MUNICIPALITIES);
        double[] placeSums = sums(places.size(), SKEW_OF_PLACES);
        Set<Long> seen = new HashSet<>();
        try (CsvWriter csv = CsvWriter.builder().build(file, StandardCharsets.UTF_8)) {
            csv.writeRecord(COLUMNS);
            while (seen.size() < to) {
                int municipality = draw(municipalitySums, random);
                int place = draw(placeSums, random);
                List<String> row = row(municipalities.get(municipality), places.get(place), random);
                if (seen.add((long) municipality * places.size() + place) && seen.size() > from) {
                    csv.writeRecord(row);
                }
            }
        }
        return file;
    }

    private static List<String> row(NamedCsvRecord municipality, NamedCsvRecord place, Random random) {
        int begin = random.nextInt(FIRST_YEAR, LAST_BEGIN + 1);
        int seen = random.nextInt(LAST_BEGIN + 1, LAST_YEAR + 1);
        return List.of(
                municipality.getField("name"),
                municipality.getField("code"),
                place.getField("name"),
                place.getField("country"),
                place.getField("lat"),
                place.getField("lon"),
                KINDS.get(random.nextInt(KINDS.size())),
                Integer.toString(seen),
                random.nextBoolean() ? Integer.toString(begin) : "");
    }

    /** Sums of weights, by which a number is drawn: the weight of the i-th is a power of i. */
    private static double[] sums(int size, double skew) {
        double[] sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += Math.pow(i + 1.0, -skew);
            sums[i] = sum;
        }
        return sums;
    }

    private static int draw(double[] sums, Random random) {
        int found = Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found, sums.length - 1);
    }

    private static void read(InputStream in, Consumer<NamedCsvRecord> row) throws IOException {
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            csv.forEach(row);
        }
    }

    private static InputStream open(String name) {
        return ManyTies.class.getResourceAsStream("/reference/" + name);
    }
}
