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
import nl.stedenband.importing.ImportContext;
import nl.stedenband.importing.SourceReader;
import nl.stedenband.importing.table.CsvRows;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.importing.table.JsonRows;
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
    public void read(InputFile file, TableSchema schema, ImportContext importContext) {
        loadKeys();
        Consumer<InputRow> each = inputRow ->
                importContext.take(inputRow, whole -> isWanted(whole) ? read(whole, importContext) : List.of());
        if (file.name().contains(".json")) {
            JsonRows.forEach(file, "value", each);
        } else {
            new CsvRows(file, schema).forEach(each).forEach(importContext::take);
        }
    }

    private List<Assertion> read(InputRow inputRow, ImportContext importContext) {
        Optional<Source> source = importContext.source(inputRow);
        String region = inputRow.text("RegioS").strip();
        Optional<ThingId> municipality = importContext.places().municipality(region);
        if (municipality.isEmpty()) {
            inputRow.error("RegioS", "'%s' is no municipality of the register".formatted(region));
        }
        Matcher year = YEAR.matcher(inputRow.text("Perioden"));
        if (!year.matches()) {
            inputRow.error("Perioden", "'%s' is not a year, such as 2025JJ00".formatted(inputRow.text("Perioden")));
        }
        Optional<Long> residents = inputRow.wholeNumber("Bevolking_1");
        String origin = originOfKey.get(inputRow.text("Herkomstland"));
        if (origin == null) {
            inputRow.error("Herkomstland", "the key '%s' is not known".formatted(inputRow.text("Herkomstland")));
        }
        if (inputRow.isRefused() || residents.isEmpty()) {
            return List.of();
        }
        Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
        attributes.put(Attribute.YEAR, year.group(1));
        attributes.put(Attribute.RESIDENTS, residents.get().toString());
        return ResidentsByOrigin.statement(
                        inputRow, municipality.orElseThrow(), ResidentsByOrigin.origin(origin), attributes)
                .map(says -> importContext.assertion(inputRow, source.orElseThrow(), says))
                .stream()
                .toList();
    }

    private boolean isWanted(InputRow inputRow) {
        boolean isTotal = TOTALS.entrySet().stream().allMatch(total -> inputRow.cell(total.getKey())
                .filter(key -> !key.equals(total.getValue()))
                .isEmpty());
        String origin = originOfKey.get(inputRow.text("Herkomstland"));
        return isTotal
                && inputRow.text("RegioS").startsWith("GM")
                && (origin == null || !origin.isEmpty())
                && inputRow.cell("Bevolking_1")
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
