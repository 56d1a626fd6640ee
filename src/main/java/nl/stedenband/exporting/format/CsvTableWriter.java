package nl.stedenband.exporting.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.stedenband.exporting.FlatField;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.TableMetadata;

/** Writes a table as {@link CsvFormat} has it. */
final class CsvTableWriter implements TableWriter {
    private final List<FlatField> fields;
    private final CsvWriter csv;

    /** Begins with the line of names. */
    CsvTableWriter(TableMetadata tableMetadata, OutputStream out) {
        fields = FlatField.of(tableMetadata.columns());
        csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8);
        csv.writeRecord(fields.stream().map(FlatField::name).toList());
    }

    @Override
    public void write(List<Object> row) throws IOException {
        try {
            csv.writeRecord(
                    fields.stream().map(flatField -> cell(flatField, row)).toList());
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static String cell(FlatField flatField, List<Object> row) {
        boolean isNumber = flatField.value(row) instanceof Number;
        return isNumber ? flatField.text(row) : SpreadsheetFormulas.defused(flatField.text(row));
    }

    @Override
    public boolean finish() throws IOException {
        csv.flush();
        return true;
    }

    /**
     * Text that a spreadsheet would take for a formula.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV Injection, OWASP</a>
     */
    static final class SpreadsheetFormulas {
        private static final String BEGINNINGS = "=+-@\t\r\n＝＋－＠";

        private SpreadsheetFormulas() {}

        /** The text with an apostrophe before it, which spreadsheets read as "this is text", where it begins like a formula. */
        static String defused(String text) {
            return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0 ? '\'' + text : text;
        }
    }
}
