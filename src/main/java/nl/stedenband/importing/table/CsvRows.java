package nl.stedenband.importing.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.stedenband.importing.Finding;
import nl.stedenband.importing.RefusedFile;
import nl.stedenband.importing.Severity;

/** Reads a CSV file by its schema: UTF-8, commas or semicolons, a header line, RFC 4180 quoting. */
public final class CsvRows {
    /** More than this in one cell is a fault of the file, such as a lost quotation mark. */
    private static final int MAX_CELL = 10_000;

    private static final int MAX_HEADER = 1 << 13;

    private static final Pattern LINE = Pattern.compile("line (\\d+)");

    private final InputFile file;
    private final TableSchema schema;

    public CsvRows(InputFile file, TableSchema schema) {
        this.file = file;
        this.schema = schema;
    }

    /**
     * Hands on each row, with what the schema finds wrong in it. Rows that are refused are handed on too, so that they are
     * counted.
     *
     * @return findings on the header
     * @throws RefusedFile when the file as a whole can't be read
     */
    public List<Finding> forEach(Consumer<InputRow> reader) {
        char separator = separator();
        file.check(Optional.of(separator));
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .detectBomHeader(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .maxBufferSize(2 * CsvSyntaxCheck.MAX_ROW)
                .ofCsvRecord(file.open(), StandardCharsets.UTF_8)) {
            Iterator<CsvRecord> rows = records.iterator();
            if (!rows.hasNext()) {
                throw new RefusedFile(file.name(), 1, "the file is empty");
            }
            List<String> header =
                    rows.next().getFields().stream().map(String::strip).toList();
            List<Finding> findings = check(header);
            rows.forEachRemaining(row -> reader.accept(read(header, row)));
            return findings;
        } catch (CsvParseException e) {
            throw new RefusedFile(file.name(), lineOf(e), cause(e));
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    /** A comma, or the semicolon of spreadsheets and of StatLine where the header has no comma. */
    private char separator() {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.ISO_8859_1))) {
            char[] start = new char[MAX_HEADER];
            int length = Math.max(0, lines.read(start));
            String header = new String(start, 0, length).lines().findFirst().orElse("");
            return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
        } catch (IOException e) {
            throw file.unreadable(e);
        }
    }

    private List<Finding> check(List<String> header) {
        Set<String> missing = new LinkedHashSet<>(schema.requiredColumns());
        header.forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new RefusedFile(
                    file.name(),
                    1,
                    "the column%s %s %s missing; the header is %s"
                            .formatted(
                                    missing.size() > 1 ? "s" : "",
                                    String.join(", ", missing),
                                    missing.size() > 1 ? "are" : "is",
                                    String.join(",", header)));
        }
        if (new LinkedHashSet<>(header).size() < header.size()) {
            throw new RefusedFile(file.name(), 1, "a column is named twice; the header is " + String.join(",", header));
        }
        return header.stream()
                .filter(column -> schema.field(column).isEmpty())
                .map(column -> new Finding(file.name(), 1, column, Severity.NOTE, "this column is not read"))
                .toList();
    }

    private InputRow read(List<String> header, CsvRecord csv) {
        Map<String, String> cells = new HashMap<>();
        int shared = Math.min(header.size(), csv.getFieldCount());
        String tooLong = null;
        for (int i = 0; i < shared; i++) {
            String cell = csv.getField(i).strip();
            if (cell.length() > MAX_CELL) {
                tooLong = header.get(i);
            } else if (!cell.isEmpty() && schema.field(header.get(i)).isPresent()) {
                cells.put(header.get(i), cell);
            }
        }
        InputRow inputRow = new InputRow(file.name(), csv.getStartingLineNumber(), cells);
        if (tooLong != null) {
            inputRow.error(tooLong, "the cell has more than %,d characters".formatted(MAX_CELL));
        }
        if (csv.getFieldCount() != header.size()) {
            inputRow.error("", "the row has %d cells, the header has %d".formatted(csv.getFieldCount(), header.size()));
        }
        if (!inputRow.isRefused()) {
            SchemaCheck.check(inputRow, schema);
        }
        return inputRow;
    }

    private static long lineOf(CsvParseException e) {
        Matcher line = LINE.matcher(e.getMessage());
        return line.find() ? Long.parseLong(line.group(1)) : 0;
    }

    private static String cause(CsvParseException e) {
        return e.getCause() == null
                ? e.getMessage()
                : e.getMessage() + ": " + e.getCause().getMessage();
    }
}
