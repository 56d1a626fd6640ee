package nl.stedenband.editing.ownlist;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.SentText;

/** A list as it was sent back: what a spreadsheet saved as CSV, in whichever way it does. */
record SentTable(SentHeader header, List<SentRow> rows) {
    static final int MOST_ROWS = 2000;

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    /**
     * Reads a file.
     *
     * @param language of what is told
     * @throws InvalidValue when no table can be read in it
     */
    static SentTable read(byte[] file, String language) {
        String text = SentText.of(file);
        if (text.chars().filter(letter -> letter == '"').count() % 2 != 0) {
            throw new InvalidValue(ParameterFault.OPEN_QUOTE);
        }
        List<List<String>> all = cells(text, table(separator(text, language)));
        if (all.isEmpty()) {
            throw new InvalidValue(ParameterFault.NO_CSV);
        }
        if (all.size() - 1 > MOST_ROWS) {
            throw new InvalidValue(ParameterFault.TOO_MANY_ROWS, all.size() - 1, MOST_ROWS);
        }
        SentHeader header = new SentHeader(all.get(0), language);
        if (header.known() == 0) {
            throw new InvalidValue(ParameterFault.NO_CSV);
        }
        return new SentTable(
                header,
                IntStream.range(1, all.size())
                        .mapToObj(row -> header.row(row + 1, all.get(row)))
                        .filter(row -> !row.isBlank())
                        .toList());
    }

    /** The one with which the first line has most columns that are known. */
    private static char separator(String text, String language) {
        String first = text.lines().findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparing(separator -> known(first, separator, language)))
                .orElseThrow();
    }

    /** With another separator than its own a cell seems to go on behind its quotation mark. */
    private static long known(String line, char separator, String language) {
        return cells(line, table(separator).allowExtraCharsAfterClosingQuote(true)).stream()
                .mapToLong(cells -> new SentHeader(cells, language).known())
                .sum();
    }

    private static CsvReaderBuilder table(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true);
    }

    private static List<List<String>> cells(String text, CsvReaderBuilder table) {
        try (Stream<CsvRecord> records = table.ofCsvRecord(text).stream()) {
            return records.map(CsvRecord::getFields).toList();
        } catch (CsvParseException e) {
            throw new InvalidValue(ParameterFault.NO_CSV);
        }
    }
}
