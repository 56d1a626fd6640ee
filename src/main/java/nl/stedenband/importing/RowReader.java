package nl.stedenband.importing;

import java.util.List;
import nl.stedenband.importing.table.CsvRows;
import nl.stedenband.importing.table.InputFile;
import nl.stedenband.importing.table.InputRow;
import nl.stedenband.importing.table.TableSchema;
import nl.stedenband.registry.Assertion;

/** A reader of CSV tables in which each row says one thing. */
public interface RowReader extends SourceReader {

    /** The assertion that a row makes; none when something was found for which it can't be stored. */
    List<Assertion> read(InputRow row, ImportContext reading);

    @Override
    default void read(InputFile file, TableSchema schema, ImportContext reading) {
        new CsvRows(file, schema)
                .forEach(row -> reading.take(row, whole -> read(whole, reading)))
                .forEach(reading::take);
    }
}
