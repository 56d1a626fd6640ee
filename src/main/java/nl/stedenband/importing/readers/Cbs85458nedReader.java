package nl.stedenband.importing.readers;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.importing.Reading;
import nl.stedenband.importing.SourceReader;
import nl.stedenband.importing.table.CsvTable;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.JsonRows;
import nl.stedenband.importing.table.Row;
import nl.stedenband.importing.table.TableSchema;
import nl.stedenband.registry.Assertion;
import nl.stedenband.registry.Attribute;
import nl.stedenband.registry.Source;
import nl.stedenband.registry.ThingId;

/**
 * The typed data set of the table, as CSV with semicolons or as OData JSON. Only totals over sex, age and country of birth are
 * read; rows of other regions than municipalities and of groups of countries are passed over.
 */
@Singleton
final class Cbs85458nedReader implements SourceReader {
    private static final String KEYS = "reference/cbs-85458NED-origin-keys.csv";
    private static final Map<String, String> TOTALS =
            Map.of("Geslacht", "T001038", "Leeftijd", "10000", "Geboorteland", "T001638");
    private static final Pattern YEAR = Pattern.compile("(\\d{4})JJ00");

    private final Map<String, String> originOfKey = new HashMap<>();

    @Override
    public String name() {
        return "cbs-85458NED";
    }

    @Override
    public void read(InputFile file, TableSchema schema, Reading reading) {
        loadKeys();
        Consumer<Row> each = row -> reading.take(row, whole -> isWanted(whole) ? read(whole, reading) : List.of());
        if (file.name().contains(".json")) {
            JsonRows.forEach(file, "value", each);
        } else {
            new CsvTable(file, schema).forEach(each).forEach(reading::take);
        }
    }

    private List<Assertion> read(Row row, Reading reading) {
        Optional<Source> source = reading.source(row);
        String region = row.text("RegioS").strip();
        Optional<ThingId> municipality = reading.places().municipality(region);
        if (municipality.isEmpty()) {
            row.error("RegioS", "'%s' is no municipality of the register".formatted(region));
        }
        Matcher year = YEAR.matcher(row.text("Perioden"));
        if (!year.matches()) {
            row.error("Perioden", "'%s' is not a year, such as 2025JJ00".formatted(row.text("Perioden")));
        }
        Optional<Long> residents = row.wholeNumber("Bevolking_1");
        String origin = originOfKey.get(row.text("Herkomstland"));
        if (origin == null) {
            row.error("Herkomstland", "the key '%s' is not known".formatted(row.text("Herkomstland")));
        }
        if (row.isRefused() || residents.isEmpty()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.YEAR, year.group(1));
        attributes.put(Attribute.RESIDENTS, residents.get().toString());
        return ResidentsByOrigin.statement(
                        row, municipality.orElseThrow(), ResidentsByOrigin.origin(origin), attributes)
                .map(says -> reading.assertion(row, source.orElseThrow(), says))
                .stream()
                .toList();
    }

    private boolean isWanted(Row row) {
        boolean isTotal = TOTALS.entrySet().stream().allMatch(total -> row.cell(total.getKey())
                .filter(key -> !key.equals(total.getValue()))
                .isEmpty());
        String origin = originOfKey.get(row.text("Herkomstland"));
        return isTotal
                && row.text("RegioS").startsWith("GM")
                && (origin == null || !origin.isEmpty())
                && row.cell("Bevolking_1")
                        .filter(text -> !text.strip().equals("."))
                        .isPresent();
    }

    private synchronized void loadKeys() {
        if (!originOfKey.isEmpty()) {
            return;
        }
        try (CsvReader<CsvRecord> rows =
                CsvReader.builder().ofCsvRecord(InputFile.bundled(KEYS).open(), StandardCharsets.UTF_8)) {
            rows.stream().skip(1).forEach(row -> originOfKey.put(row.getField(0), row.getField(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
