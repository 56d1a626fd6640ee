package nl.stedenband.importing.places;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.registry.PlaceNames;

/** Names of the same place by way of its Dutch name: Cologne is Keulen is Köln. */
final class Exonyms {
    private static final String NAMES = "reference/exonyms-nl.csv";

    private final Map<String, Set<String>> dutchOf = new HashMap<>();
    private final Map<String, Set<String>> namesOf = new HashMap<>();

    private Exonyms() {}

    static Exonyms load() {
        Exonyms exonyms = new Exonyms();
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(InputFile.bundled(NAMES).open(), StandardCharsets.UTF_8)) {
            rows.stream().skip(1).forEach(row -> exonyms.add(row.getField(0), row.getField(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return exonyms;
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

    private void add(String name, String dutch) {
        String foreign = PlaceNames.fold(name);
        String home = PlaceNames.fold(dutch);
        dutchOf.computeIfAbsent(foreign, any -> new LinkedHashSet<>()).add(home);
        namesOf.computeIfAbsent(home, any -> new LinkedHashSet<>()).add(foreign);
    }
}
