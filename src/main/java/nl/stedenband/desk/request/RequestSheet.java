package nl.stedenband.desk.request;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.stedenband.registry.InvalidQuestion;
import nl.stedenband.registry.InvalidQuestion.Mistake;
import nl.stedenband.registry.InvalidValue;
import nl.stedenband.registry.ParameterFault;
import nl.stedenband.registry.SentText;

/**
 * A spreadsheet of requests, one a row, saved as CSV. Columns are named as the fields of the form are, in either language; those that are
 * empty or missing are fields that aren't filled in.
 */
public final class RequestSheet {
    /** More than a desk gets in years. */
    public static final int MOST_ROWS = 500;

    private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

    private final Function<String, Optional<String>> countries;
    private final LocalDate today;
    private final List<HelpRequest> requests = new ArrayList<>();
    private final List<RowMistake> mistakes = new ArrayList<>();

    /**
     * What is wrong in a row.
     *
     * @param row as the spreadsheet numbers it: that of the headings is 1
     * @param mistake by the word of the field, or the heading that isn't known
     */
    public record RowMistake(int row, Mistake mistake) {}

    private RequestSheet(Function<String, Optional<String>> countries, LocalDate today) {
        this.countries = countries;
        this.today = today;
    }

    /**
     * Reads a file.
     *
     * @param countries the code of a country by its code or a name
     * @param today after which nothing can have been received
     * @throws InvalidValue when no table can be read in it
     */
    public static RequestSheet read(byte[] file, Function<String, Optional<String>> countries, LocalDate today) {
        String text = SentText.of(file);
        List<List<String>> rows = SEPARATORS.stream()
                .map(separator -> cells(text, separator))
                .max(Comparator.comparingLong(RequestSheet::known))
                .filter(cells -> known(cells) > 0)
                .orElseThrow(() -> new InvalidValue(ParameterFault.NO_CSV));
        if (rows.size() - 1 > MOST_ROWS) {
            throw new InvalidValue(ParameterFault.TOO_MANY_ROWS, rows.size() - 1, MOST_ROWS);
        }
        RequestSheet sheet = new RequestSheet(countries, today);
        sheet.read(rows);
        return sheet;
    }

    /** Those of the rows in which nothing is wrong. */
    public List<HelpRequest> requests() {
        return List.copyOf(requests);
    }

    public List<RowMistake> mistakes() {
        return List.copyOf(mistakes);
    }

    private void read(List<List<String>> rows) {
        List<String> headings = rows.get(0);
        for (String heading : headings) {
            if (!heading.isBlank() && RequestField.ofHeading(heading).isEmpty()) {
                mistakes.add(new RowMistake(1, new Mistake(heading, ParameterFault.NO_COLUMN.with())));
            }
        }
        for (int i = 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.stream().anyMatch(cell -> !cell.isBlank())) {
                read(i + 1, headings, row);
            }
        }
        if (requests.isEmpty() && mistakes.isEmpty()) {
            throw new InvalidValue(ParameterFault.NO_ROWS);
        }
    }

    private void read(int number, List<String> headings, List<String> row) {
        Map<String, String> words = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(headings.size(), row.size()); i++) {
            String cell = row.get(i).strip();
            RequestField.ofHeading(headings.get(i)).ifPresent(field -> words.put(field.word(), kept(field, cell)));
        }
        try {
            HelpRequest request = HelpRequest.ofWords(words);
            request.check(today);
            requests.add(request);
        } catch (InvalidQuestion e) {
            e.mistakes().forEach(mistake -> mistakes.add(new RowMistake(number, mistake)));
        }
    }

    /** What is a list has a line for each in the form, and may have a semicolon between them in a cell. */
    private String kept(RequestField field, String cell) {
        return switch (field.form()) {
            case COUNTRY -> countries.apply(cell).orElse(cell);
            case LIST -> cell.replaceAll("\\s*;\\s*", "\n");
            default -> cell;
        };
    }

    private static long known(List<List<String>> rows) {
        return rows.isEmpty()
                ? 0
                : rows.get(0).stream()
                        .flatMap(heading -> RequestField.ofHeading(heading).stream())
                        .distinct()
                        .count();
    }

    private static List<List<String>> cells(String text, char separator) {
        CsvReader.CsvReaderBuilder table = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .allowExtraCharsAfterClosingQuote(true);
        try (Stream<CsvRecord> records = table.ofCsvRecord(text).stream()) {
            return records.map(CsvRecord::getFields).toList();
        } catch (CsvParseException e) {
            return List.of();
        }
    }
}
