package nl.stedenband.exporting.format;

import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.List;
import nl.stedenband.exporting.TableFormat;
import nl.stedenband.exporting.TableThings;
import nl.stedenband.exporting.TableWriter;
import nl.stedenband.registry.traversal.TableMetadata;

/**
 * Comma-separated values in UTF-8. A thing takes two columns, the values of a list stand in one cell with {@code " | "} in
 * between, what isn't known is an empty cell, and a text that a spreadsheet would take for a formula has an apostrophe before it.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
@Singleton
final class CsvFormat implements TableFormat {

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public String title() {
        return "CSV";
    }

    @Override
    public List<String> mediaTypes() {
        return List.of("text/csv");
    }

    @Override
    public TableWriter open(TableMetadata tableMetadata, TableThings tableThings, OutputStream out) {
        return new CsvTableWriter(tableMetadata, out);
    }
}
