package nl.stedenband.importing.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.registry.PlaceNames;

/**
 * Names of the same place: by way of its Dutch name, Cologne is Keulen is Köln; and those that it has or had in its country,
 * Königsberg is Kaliningrad in Russia and nowhere else.
 */
final class Exonyms {
    private static final String NAMES = "reference/exonyms-nl.csv";

    private static final String NAMES_BY_COUNTRY = "reference/place-names.csv";

    private final Map<String, Set<String>> dutchOf = new HashMap<>();
    private final Map<String, Set<String>> byCountry = new HashMap<>();
    private final Map<String, Set<String>> countries = new HashMap<>();
    private final Map<String, Set<String>> namesOf = new HashMap<>();

    private Exonyms() {}

    static Exonyms load() {
        Exonyms exonyms = new Exonyms();
        forEachRow(NAMES, row -> exonyms.add(row.getField(0), row.getField(1)));
        forEachRow(
                NAMES_BY_COUNTRY,
                row -> exonyms.add(row.getField(0), row.getField(1), PlaceNames.list(row.getField(2))));
        return exonyms;
    }

    private static void forEachRow(String file, Consumer<CsvRecord> consumer) {
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(InputFile.bundled(file).open(), StandardCharsets.UTF_8)) {
            rows.stream().skip(1).forEach(consumer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Other folded names of what has this one in a country, those of its Dutch name among them. */
    Set<String> equivalents(String folded, String country) {
        Set<String> equivalents = new LinkedHashSet<>(byCountry.getOrDefault(country + '/' + folded, Set.of()));
        equivalents.addAll(equivalents(folded));
        equivalents.remove(folded);
        return equivalents;
    }

    /** The countries in which a place has this folded name beside others. */
    Set<String> countriesWith(String folded) {
        return countries.getOrDefault(folded, Set.of());
    }

    /** Other folded names of what has this one: its Dutch names, and all that share one of those. */
    Set<String> equivalents(String folded) {
        Set<String> equivalents = new LinkedHashSet<>(namesOf.getOrDefault(folded, Set.of()));
        for (String dutch : dutchOf.getOrDefault(folded, Set.of())) {
            equivalents.add(dutch);
            equivalents.addAll(namesOf.getOrDefault(dutch, Set.of()));
        }
        equivalents.remove(folded);
        return equivalents;
    }

    private void add(String country, String name, List<String> others) {
        Set<String> all = new LinkedHashSet<>(Set.of(PlaceNames.fold(name)));
        others.forEach(other -> all.add(PlaceNames.fold(other)));
        for (String one : all) {
            byCountry
                    .computeIfAbsent(country + '/' + one, any -> new LinkedHashSet<>())
                    .addAll(all);
            countries.computeIfAbsent(one, any -> new LinkedHashSet<>()).add(country);
        }
    }

    private void add(String name, String dutch) {
        String foreign = PlaceNames.fold(name);
        String home = PlaceNames.fold(dutch);
        dutchOf.computeIfAbsent(foreign, any -> new LinkedHashSet<>()).add(home);
        namesOf.computeIfAbsent(home, any -> new LinkedHashSet<>()).add(foreign);
    }
}
